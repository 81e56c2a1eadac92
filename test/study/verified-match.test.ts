import { beforeAll, expect, it } from "vitest";
import { citationOf } from "../../src/answer/citation.js";
import { Library } from "../../src/answer/library.js";
import { openFreshIndex } from "../../src/index/fresh.js";
import { quoteOf } from "../../src/study/quote.js";
import { verifiedMatch } from "../../src/study/verified-match.js";
import { ENGINES, useGroup } from "../support/databases.js";
import { useFolders, writeFiles } from "../support/folders.js";
import { useEmbedder } from "../support/model.js";
import { GUILD, MODERATOR, OTHER_GUILD } from "../support/study.js";

const [inMemory] = ENGINES;
const { act } = useGroup(inMemory!);
const folder = useFolders();
const embedder = useEmbedder();
let library: Library;

beforeAll(async () => {
  const corpusDir = writeFiles(folder(), {
    "mill.md": "# The mill\n\nThe miller is Ash.\n\nAsh has a brother.\n",
    "bridge.md": "# The bridge\n\nThe bridge is of oak.\n",
  });
  library = new Library(
    await openFreshIndex({ corpusDir, directory: folder(), embedder: embedder() }),
    embedder(),
  );
});

/** Keeps an answer from the mill's first paragraph. */
function keep(question: string) {
  const place = library.place(library.article("mill"), 1)!;
  const quotes = [quoteOf(citationOf(place.article, place.paragraph, place.paragraph.sentences[0]!))];
  return act(({ verified }) => verified.add(GUILD, { question, mark: null, quotes, note: null }, MODERATOR));
}

function match(question: string, guildId = GUILD, article: string | null = null) {
  return act((study) => verifiedMatch(question, guildId, study, library, article));
}

it("tells an answer to the same question from one to a similar question", async () => {
  const answer = await keep("Who runs the mill?");
  expect(await match("who runs the mill")).toMatchObject({ answer: { id: answer.id }, isSame: true });
  expect(await match("Who owns the mill?")).toMatchObject({
    answer: { id: answer.id },
    citations: [{ article: "mill", paragraph: 1, sentence: "The miller is Ash." }],
    isStale: false,
    isSame: false,
  });
  expect(await match("What is the bridge made of?")).toBeNull();
});

it("prefers the same question to a similar one", async () => {
  await keep("Who owns the mill?");
  const same = await keep("Who runs the mill?");
  await keep("Who is in charge of the mill?");
  expect(await match("Who runs the mill?")).toMatchObject({ answer: { id: same.id }, isSame: true });
});

it("finds nothing similar in another guild, or in another article than the one that is asked", async () => {
  await keep("Who runs the mill?");
  expect(await match("Who owns the mill?", OTHER_GUILD)).toBeNull();
  expect(await match("Who owns the mill?", GUILD, "bridge")).toBeNull();
  expect(await match("Who owns the mill?", GUILD, "mill")).toMatchObject({ isSame: false });
});
