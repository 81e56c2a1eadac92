import type { BlockContent, List, Paragraph, PhrasingContent, RootContent, Table } from "mdast";
import { gfmToMarkdown } from "mdast-util-gfm";
import { toMarkdown } from "mdast-util-to-markdown";
import type { Language } from "../study/languages.js";
import type { Cited, Item, Minutes, Section, Visit } from "./minutes-shape.js";
import { tally } from "./tally.js";
import { totals } from "./totals.js";
import { Words } from "./words.js";

/** A transcript as Markdown (CommonMark, with GitHub's tables). What anybody wrote stands in it literally. */
export function transcriptMarkdown(minutes: Minutes, language: Language): string {
  const words = new Words(minutes, language);
  const { say } = words;
  const nothing = minutes.sections.length === 0 ? [paragraph(emphasis(say("transcript.nothingAsked")))] : [];
  const children: RootContent[] = [
    heading(1, minutes.title),
    paragraph(emphasis(words.kind)),
    list(words.facts().map(({ label, value, link }) => [strong(label), text(": "), linked(value, link)])),
    ...(minutes.of.kind === "discussion" && !minutes.of.recordsText
      ? [paragraph(emphasis(say("transcript.noText")))]
      : []),
    ...nothing,
    ...minutes.sections.flatMap((section) => sectionNodes(section, words)),
    heading(2, say("transcript.open")),
    openNode(minutes, words),
    heading(2, say("transcript.summary")),
    summaryTable(minutes, words),
    { type: "thematicBreak" },
    paragraph(emphasis(words.made)),
  ];
  return toMarkdown(
    { type: "root", children },
    { extensions: [gfmToMarkdown()], bullet: "-", rule: "-", listItemIndent: "one", emphasis: "_" },
  );
}

function sectionNodes(section: Section, words: Words): RootContent[] {
  const items = section.items.flatMap((item) => itemNodes(item, section, words));
  if (section.kind === "day") return [heading(2, words.heading(section)), ...items];
  return [
    heading(2, words.heading(section) + (section.heading && !section.isAgain ? ` · ${section.heading}` : "")),
    paragraph(emphasis(words.span(section))),
    ...placeNodes(section, words),
    ...(items.length > 0 ? items : [paragraph(emphasis(words.say("transcript.nothing")))]),
  ];
}

/** The paragraph's text and prompts, where they have not been shown before. */
function placeNodes(visit: Visit, words: Words): RootContent[] {
  if (visit.isAgain) return [];
  const state = words.stateOf(visit);
  const prompts = visit.prompts.map((prompt): PhrasingContent[] => {
    const note = words.promptNote(prompt);
    return [...lines(prompt.text), ...(note === null ? [] : [text(" "), emphasis(`(${note})`)])];
  });
  const dropped = visit.droppedPrompts.map((prompt): PhrasingContent[] => [
    emphasis(words.say("transcript.promptDropped", { text: prompt })),
  ]);
  return [
    ...(visit.text === null ? [] : [quote(paragraph(...lines(visit.text)))]),
    ...(state === "" ? [] : [paragraph(emphasis(state))]),
    ...(prompts.length + dropped.length > 0
      ? [paragraph(strong(words.say("transcript.prompts"))), list([...prompts, ...dropped])]
      : []),
  ];
}

function itemNodes(item: Item, section: Section, words: Words): RootContent[] {
  const { say } = words;
  const clock = words.time(item, section);
  const time = text(` (${clock})`);
  const act = (line: string) => paragraph(emphasis(`${clock} · ${line}`));
  switch (item.kind) {
    case "message":
      return [paragraph(strong(item.by), time, text(": "), ...lines(item.text))];
    case "question": {
      if (item.by === null || item.text === null) return [act(words.status(item))];
      const parked = item.parked && say("transcript.questionParked", { state: item.parked });
      return [
        paragraph(strong(`${say("transcript.question")}, ${item.by}`), time, text(": "), ...lines(item.text)),
        paragraph(emphasis(words.status(item)), ...(parked ? [text(" · "), emphasis(parked)] : [])),
        ...citationNodes(item.citations, words),
        ...(item.note === null ? [] : [paragraph(...lines(say("transcript.note", { note: item.note })))]),
      ];
    }
    case "parked":
      return [
        paragraph(strong(`${say("transcript.parked")}, ${item.by}`), time, text(": "), ...lines(item.text)),
        paragraph(emphasis(words.parkedState(item))),
        ...citationNodes(item.citations, words),
      ];
    case "poll":
      return [
        paragraph(strong(say("transcript.poll")), time, text(": "), ...lines(item.question)),
        list(
          tally(item, words).map(({ text: option, bar, votes }) => [
            ...lines(option),
            ...(bar === "" ? [] : [{ type: "break" } as const, text(`${bar} ${votes}`)]),
          ]),
        ),
        ...(item.options.some(({ votes }) => votes === null)
          ? [paragraph(emphasis(say("transcript.pollOpen")))]
          : []),
      ];
    case "settled":
      return [act(words.act(item, section)), ...citationNodes(item.citations, words)];
    default:
      return [act(words.act(item, section))];
  }
}

function citationNodes(citations: readonly Cited[], words: Words): RootContent[] {
  return words.cited(citations).map(({ sentences, number, beside }) => {
    if (sentences.length === 0) return quote(paragraph(emphasis(words.say("transcript.citationHidden"))));
    return quote(
      paragraph(
        ...sentences.flatMap((sentence) => [...lines(sentence), { type: "break" } as const]),
        text(`— ${number}${beside}`),
      ),
    );
  });
}

function openNode({ open }: Minutes, words: Words): RootContent {
  if (open.length === 0) return paragraph(emphasis(words.say("transcript.nothingOpen")));
  return list(
    open.map((question) => [...lines(question.text), text(" "), emphasis(`(${words.openNote(question)})`)]),
  );
}

function summaryTable(minutes: Minutes, words: Words): Table {
  const row = (...cells: readonly PhrasingContent[][]) => ({
    type: "tableRow" as const,
    children: cells.map((children) => ({ type: "tableCell" as const, children })),
  });
  return {
    type: "table",
    align: ["left", "right"],
    children: [
      row([], []),
      ...totals(minutes, words).map(({ what, count, isPart }) =>
        row([text(isPart ? `– ${what}` : what)], [text(count)]),
      ),
    ],
  };
}

function heading(depth: 1 | 2, value: string): RootContent {
  return { type: "heading", depth, children: [text(value)] };
}

function paragraph(...children: PhrasingContent[]): Paragraph {
  return { type: "paragraph", children };
}

function quote(...children: BlockContent[]): RootContent {
  return { type: "blockquote", children };
}

function list(items: readonly PhrasingContent[][]): List {
  return {
    type: "list",
    spread: false,
    children: items.map((children) => ({
      type: "listItem",
      spread: false,
      children: [paragraph(...children)],
    })),
  };
}

/** Each line of it on a line of its own. */
function lines(value: string): PhrasingContent[] {
  return value
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "")
    .flatMap((line, place) => (place === 0 ? [text(line)] : [{ type: "break" } as const, text(line)]));
}

function linked(value: string, address: string | undefined): PhrasingContent {
  return address === undefined ? text(value) : { type: "link", url: address, children: [text(value)] };
}

function strong(value: string): PhrasingContent {
  return { type: "strong", children: [text(value)] };
}

function emphasis(value: string): PhrasingContent {
  return { type: "emphasis", children: [text(value)] };
}

function text(value: string): PhrasingContent {
  return { type: "text", value };
}
