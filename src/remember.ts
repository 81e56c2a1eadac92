/**
 * A function that remembers what it gave. With more than so many keys it forgets them all: a question needs few, most of
 * which an earlier one has needed too.
 */
export function remembered<K, V>(most: number, give: (key: K) => V): (key: K) => V {
  const known = new Map<K, V>();
  return (key) => {
    const found = known.get(key);
    if (found !== undefined) return found;
    const given = give(key);
    if (known.size >= most) known.clear();
    known.set(key, given);
    return given;
  };
}
