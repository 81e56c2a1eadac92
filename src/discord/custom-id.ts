/*
 * What a button has to know stands in its custom_id, so that it works after a restart and needs no storage:
 * VERSION:ACTION:ARGUMENT:… in at most 100 characters. Raise the version when the arguments change their meaning:
 * a button of an older version then says that it is too old.
 */

const VERSION = "1";
const LONGEST = 100;

export interface CustomId {
  readonly action: string;
  readonly args: readonly string[];
}

/** @throws RangeError if it would be longer than Discord allows, or an argument holds a colon */
export function formatCustomId(action: string, ...args: readonly string[]): string {
  if (args.some((arg) => arg.includes(":"))) throw new RangeError(`a colon in ${args.join(" ")}`);
  const id = [VERSION, action, ...args].join(":");
  if (id.length > LONGEST) throw new RangeError(`custom_id of ${id.length} characters: ${id}`);
  return id;
}

/** Null if it is not of this version. */
export function parseCustomId(id: string): CustomId | null {
  const [version, action, ...args] = id.split(":");
  return version === VERSION && action ? { action, args } : null;
}
