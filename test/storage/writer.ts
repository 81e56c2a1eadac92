import { join } from "node:path";
import { DATABASE_NAME, openDatabase } from "../../src/storage/database.js";
import { holdFolder } from "../../src/storage/hold.js";
import { Study } from "../../src/study/study.js";
import { GUILD, MODERATOR, OPEN, question, review } from "../support/study.js";
import type { Acknowledged } from "./written.js";

/*
 * A process that writes into a data folder until it is killed: questions are asked, doubted and decided upon. What has
 * been acknowledged is told on standard output, a line each.
 */

const [dataDir = ""] = process.argv.slice(2);
holdFolder(dataDir);
const study = new Study(await openDatabase(join(dataDir, DATABASE_NAME)));
for (;;) {
  const { id } = await study.questions.ask(GUILD, question(), OPEN);
  const { review: opened } = await study.reviews.open(GUILD, review({ questionId: id }));
  const decided = await study.reviews.decide(GUILD, opened.id, { kind: "accept" }, MODERATOR, { mark: null });
  if (!("case" in decided)) throw new Error(decided.refusal);
  const line: Acknowledged = {
    question: id ?? "",
    review: opened.id,
    verified: decided.verified?.id ?? "",
    case: decided.case.number,
  };
  process.stdout.write(`${JSON.stringify(line)}\n`);
}
