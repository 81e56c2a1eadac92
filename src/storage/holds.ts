import { type RawBuilder, sql } from "kysely";

/** A condition: the column has these words somewhere in it, in capitals or not. */
export function holds(column: string, words: string): RawBuilder<boolean> {
  const pattern = `%${words.toLowerCase().replace(/[\\%_]/g, "\\$&")}%`;
  // SQLite takes no sign for an escape unless it is told.
  return sql<boolean>`lower(coalesce(${sql.ref(column)}, '')) like ${pattern} escape '\\'`;
}
