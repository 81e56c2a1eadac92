import type { Element, ElementContent } from "hast";
import { h } from "hastscript";
import type { Page } from "./html.js";
import type { Cited, Item, ItemOf, Section, Visit } from "./minutes-shape.js";
import { tally } from "./tally.js";

/* What was said of one paragraph, or on one day. */

/** Of a paragraph that is longer so much is shown at once. */
const SHOWN = 320;

export function visitNode(section: Section, page: Page): ElementContent[] {
  const { words } = page;
  const items = section.items.flatMap((item, place) => {
    const before = section.items[place - 1];
    const goesOn = item.kind === "message" && before?.kind === "message" && before.by === item.by;
    return itemNode(item, section, goesOn, page);
  });
  if (section.kind === "day") return [h("h2", words.heading(section)), ...items];
  const address = page.article === null ? undefined : page.addressOf(page.article, section.paragraph);
  const number = words.heading(section);
  return [
    h("h2", [
      address === undefined ? number : h("a", { href: address }, number),
      ...(section.heading && !section.isAgain ? [h("span.under", { dir: "auto" }, section.heading)] : []),
    ]),
    h("p.span", words.span(section)),
    ...(section.isAgain ? [] : placeNodes(section, page)),
    ...(items.length > 0 ? items : [h("p.quiet", words.say("transcript.nothing"))]),
  ];
}

function placeNodes(visit: Visit, { words }: Page): Element[] {
  const state = words.stateOf(visit);
  const prompts = visit.prompts.map((prompt) => {
    const note = words.promptNote(prompt);
    return h("li", [
      h("span.words", { dir: "auto" }, prompt.text),
      ...(note === null ? [] : [" ", h("span.quiet", `(${note})`)]),
    ]);
  });
  const dropped = visit.droppedPrompts.map((text) =>
    h("li.quiet", words.say("transcript.promptDropped", { text })),
  );
  return [
    ...(visit.text === null ? [] : [textNode(visit.text)]),
    ...(state === "" ? [] : [h("p.notice", state)]),
    ...(prompts.length + dropped.length === 0
      ? []
      : [h("div.prompts", [h("h3", words.say("transcript.prompts")), h("ul", [...prompts, ...dropped])])]),
  ];
}

/** The paragraph: its beginning, and the rest where somebody opens it. */
function textNode(text: string): Element {
  const cut = text.length > SHOWN * 1.4 ? cutAt(text) : text.length;
  if (cut === text.length) return h("blockquote.text", h("p.words", { dir: "auto" }, text));
  return h(
    "blockquote.text",
    h("details", [
      h("summary", [h("span.words", { dir: "auto" }, text.slice(0, cut).trimEnd()), h("span.more", " …")]),
      h("p.words", { dir: "auto" }, text.slice(cut).trimStart()),
    ]),
  );
}

/** Behind the last sentence, or else the last word, that begins before `SHOWN`. */
function cutAt(text: string): number {
  const start = text.slice(0, SHOWN);
  const sentence = start.search(/[.!?][”"’)]*\s+(?!.*[.!?][”"’)]*\s)/su);
  const end = sentence > SHOWN / 3 ? sentence + 1 : start.lastIndexOf(" ");
  return end > 0 ? end : text.length;
}

function itemNode(item: Item, section: Section, goesOn: boolean, page: Page): Element[] {
  const { words } = page;
  const { say } = words;
  const time = h("time", { dateTime: item.at }, words.time(item, section));
  const who = (label: string | null, by: string) =>
    h("p.who", [
      ...(label === null ? [] : [h("span.label", label), " "]),
      h("b", { dir: "auto" }, by),
      " ",
      time,
    ]);
  const said = (text: string) => h("p.words", { dir: "auto" }, text);
  switch (item.kind) {
    case "message":
      return [
        h(`div.message${goesOn ? ".on" : ""}`, [...(goesOn ? [] : [who(null, item.by)]), said(item.text)]),
      ];
    case "question":
      return [questionNode(item, who, time, page)];
    case "parked":
      return [
        h(`div.question.${item.state === "answered" ? "found" : "open"}`, [
          who(say("transcript.parked"), item.by),
          said(item.text),
          h("p.status", words.parkedState(item)),
          ...citationNodes(item.citations, page),
        ]),
      ];
    case "poll":
      return [pollNode(item, time, page)];
    default:
      return [
        h("p.act", [time, " ", words.act(item, section)]),
        ...("citations" in item ? citationNodes(item.citations, page) : []),
      ];
  }
}

function questionNode(
  item: ItemOf<"question">,
  who: (label: string, by: string) => Element,
  time: Element,
  page: Page,
): Element {
  const { words } = page;
  const { say } = words;
  if (item.by === null || item.text === null) return h("p.act", [time, " ", words.status(item)]);
  const parked = item.parked && say("transcript.questionParked", { state: item.parked });
  return h(`div.question.${item.citations.length > 0 ? "found" : "open"}`, [
    who(say("transcript.question"), item.by),
    h("p.words", { dir: "auto" }, item.text),
    h("p.status", [words.status(item), ...(parked ? [` · ${parked}`] : [])]),
    ...citationNodes(item.citations, page),
    ...(item.note === null
      ? []
      : [h("p.words.note", { dir: "auto" }, say("transcript.note", { note: item.note }))]),
  ]);
}

function pollNode(item: ItemOf<"poll">, time: Element, { words }: Page): Element {
  const rows = tally(item, words).map(({ text, bar, votes }) =>
    h("tr", [
      h("th", { scope: "row", dir: "auto" }, text),
      ...(bar === "" ? [] : [h("td.bar", { ariaHidden: "true" }, bar), h("td.votes", votes)]),
    ]),
  );
  const isOpen = item.options.some(({ votes }) => votes === null);
  return h("div.poll", [
    h("p.who", [h("span.label", words.say("transcript.poll")), " ", time]),
    h("p.words", { dir: "auto" }, item.question),
    h("table", h("tbody", rows)),
    ...(isOpen ? [h("p.quiet", words.say("transcript.pollOpen"))] : []),
  ]);
}

function citationNodes(citations: readonly Cited[], { words, addressOf }: Page): Element[] {
  return words.cited(citations).map(({ article, paragraph, state, sentences, number, beside }) => {
    if (sentences.length === 0) return h("p.quiet", words.say("transcript.citationHidden"));
    const address = state === "same" ? addressOf(article, paragraph) : undefined;
    return h("blockquote.answer", [
      ...sentences.map((sentence) => h("p.words", { dir: "auto" }, sentence)),
      h("p.place", [
        address === undefined ? number : h("a", { href: address }, number),
        ...(beside === "" ? [] : [h("span.quiet", beside)]),
      ]),
    ]);
  });
}
