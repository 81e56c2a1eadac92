import type { Study } from "../../study/study.js";
import { CASES_A_PAGE, type CaseSearch, type CasesPage } from "../views/case.js";

/** Shown whole, however it reads. */
export const LONGEST_REASON = 900;

/** @param typed Words as a moderator typed them; a colon would end them in a button */
export function searchFor(typed: string, memberId: string): CaseSearch {
  return { words: typed.split(/[\s:]+/).filter((word) => word !== ""), memberId };
}

/** @param page From 0 on; the last one there is, where there are fewer */
export async function casesPage(
  guildId: string,
  search: CaseSearch,
  page: number,
  { cases }: Study,
): Promise<CasesPage> {
  const words = search.memberId === "" ? search.words : [...search.words, search.memberId];
  const at = (offset: number) => cases.search(guildId, words, { offset, limit: CASES_A_PAGE });
  const { total, items } = await at(page * CASES_A_PAGE);
  const last = Math.max(0, Math.ceil(total / CASES_A_PAGE) - 1);
  if (page <= last) return { search, page, total, cases: items };
  return { search, page: last, total, cases: (await at(last * CASES_A_PAGE)).items };
}
