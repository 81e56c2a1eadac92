/** How a transcript looks: on a screen, light or dark, wide or narrow, and on paper. It must hold no "<". */
export const STYLE = `
:root {
  color-scheme: light dark;
  --paper: #fdfcf9; --sheet: #f4f1ea; --ink: #1f1d1a; --quiet: #6a655c; --line: #ddd7ca;
  --accent: #3d4fb5; --found: #3d4fb5; --open: #b0701c; --mark: #fff0b3; --mark-ink: #1f1d1a;
}
@media (prefers-color-scheme: dark) {
  :root {
    --paper: #1b1a18; --sheet: #232220; --ink: #e9e5dc; --quiet: #a39d91; --line: #3a3833;
    --accent: #a7b4ff; --found: #8d9cf0; --open: #d9a257; --mark: #584a16; --mark-ink: #fff6da;
  }
}
* { box-sizing: border-box; }
html { font: 100%/1.6 Charter, "Bitstream Charter", "Iowan Old Style", Cambria, Georgia, serif; scroll-behavior: smooth; }
body { margin: 0; background: var(--paper); color: var(--ink); overflow-wrap: anywhere; }
main { max-width: 46rem; margin: 0 auto; padding: 3rem 2rem 4rem; }
a { color: var(--accent); text-decoration-thickness: 1px; text-underline-offset: .15em; }
h1, h2, h3 { line-height: 1.25; text-wrap: balance; }
h1 { font-size: 2.1rem; margin: 0 0 1.2rem; }
h2 { font-size: 1.3rem; margin: 0; }
h2 a { color: inherit; text-decoration: none; }
h2 a:hover { color: var(--accent); }
.under { margin-left: .6rem; font-size: 1rem; font-weight: normal; font-style: italic; color: var(--quiet); }
h3 { font-size: 1rem; margin: 0; }
p { margin: 0; }
.words { white-space: pre-line; }
.kind, .span, .who, .status, .place, .act, .quiet, .notice, .label, dt, time, .number, .byline, .skip, footer, .prompts h3, table {
  font-family: system-ui, -apple-system, "Segoe UI", Roboto, sans-serif;
}
.kind { color: var(--quiet); font-size: .9rem; margin-bottom: .3rem; }
.quiet, .span, time, .byline, footer, .act { color: var(--quiet); font-size: .85rem; }
time { font-size: .8rem; font-variant-numeric: tabular-nums; }
dl { display: grid; gap: .35rem 1.2rem; margin: 0 0 1rem; padding: 1rem 0; border: solid var(--line); border-width: 1px 0; }
dl div { display: grid; grid-template-columns: 7.5rem minmax(0, 1fr); gap: 1rem; }
dt { color: var(--quiet); font-size: .85rem; line-height: 1.9; }
dd { margin: 0; }
section { margin-top: 2.8rem; scroll-margin-top: 1rem; }
section:target h2 { color: var(--accent); }
blockquote { margin: 0; }
section > * + * { margin-top: .9rem; }
section > .span { margin-top: .15rem; }
.text { padding: .8rem 1.1rem; background: var(--sheet); border-radius: .4rem; font-size: .97rem; }
.text summary { cursor: pointer; list-style: none; }
.text summary::-webkit-details-marker { display: none; }
.text .more { color: var(--accent); font-weight: bold; }
.text details[open] .more { display: none; }
.text details > p { margin-top: .5rem; }
.notice { font-size: .85rem; color: var(--open); }
.prompts { padding-left: 1.1rem; border-left: 3px solid var(--line); }
.prompts h3 { font-size: .8rem; font-weight: 600; color: var(--quiet); }
.prompts ul, .list { margin: .2rem 0 0; padding-left: 1.1rem; }
.list > li + li { margin-top: .4rem; }
.who { font-size: .9rem; }
.label { font-size: .75rem; font-weight: 600; color: var(--quiet); margin-right: .3rem; }
.message.on { margin-top: .3rem; }
.question, .poll { padding: .1rem 0 .1rem 1.1rem; border-left: 3px solid var(--open); }
.question.found { border-color: var(--found); }
.poll { border-color: var(--line); }
.question > .words:first-of-type, .question > .who + .words { font-style: italic; }
.status { font-size: .85rem; margin-top: .3rem; color: var(--open); }
.found .status { color: var(--found); }
.answer { margin-top: .4rem; padding: .5rem .8rem; background: var(--sheet); border-radius: .4rem; }
.place { font-size: .85rem; }
.note { margin-top: .4rem; font-size: .95rem; }
.act { padding-left: 1.1rem; }
.act + .answer { margin-left: 1.1rem; }
table { border-collapse: collapse; font-size: .88rem; }
th { text-align: left; font-weight: normal; padding: .2rem 1.2rem .2rem 0; vertical-align: top; }
td { padding: .2rem 1rem .2rem 0; white-space: nowrap; font-variant-numeric: tabular-nums; vertical-align: top; }
.bar { color: var(--found); font-family: ui-monospace, Menlo, Consolas, monospace; font-size: .7rem; line-height: 2; letter-spacing: -.05em; }
#summary table { width: 100%; max-width: 26rem; }
#summary td { text-align: right; padding-right: 0; }
#summary tr { border-bottom: 1px solid var(--line); }
#summary .part th { padding-left: 1.2rem; color: var(--quiet); }
footer { margin-top: 3rem; padding-top: 1rem; border-top: 1px solid var(--line); }
.skip { font-size: .85rem; }
aside { padding: 3rem 2rem 4rem; background: var(--sheet); border-top: 1px solid var(--line); }
aside > * { max-width: 42rem; margin-left: auto; margin-right: auto; }
aside article + article { margin-top: 4rem; }
aside h2 { font-size: 1.25rem; }
aside h3 { margin-top: 2rem; }
aside article p { margin-top: .8rem; padding: .1rem .5rem; border-radius: .3rem; white-space: pre-line; scroll-margin-top: 2rem; }
aside article p.byline { padding: 0; margin-top: .2rem; }
.number { font-size: .75rem; color: var(--quiet); margin-right: .2rem; text-decoration: none; }
a.number { color: var(--accent); font-weight: 600; }
aside p:target { background: var(--paper); box-shadow: 0 0 0 2px var(--accent); }
mark { background: var(--mark); color: var(--mark-ink); border-radius: .15rem; box-decoration-break: clone; -webkit-box-decoration-break: clone; }
@media (min-width: 72rem) {
  body:has(aside) { display: grid; grid-template-columns: minmax(0, 1fr) minmax(24rem, 40%); }
  aside { position: sticky; top: 0; height: 100vh; overflow-y: auto; overscroll-behavior: contain; border: solid var(--line); border-width: 0 0 0 1px; padding: 3rem 2.2rem; font-size: .95rem; }
  .skip { display: none; }
}
@media (max-width: 40rem) {
  main, aside { padding: 1.5rem 1.1rem 2.5rem; }
  h1 { font-size: 1.6rem; }
  dl div { grid-template-columns: minmax(0, 1fr); gap: 0; }
  dt { line-height: 1.4; }
  .poll tr { display: grid; grid-template-columns: auto 1fr; }
  .poll th { grid-column: 1 / -1; padding-bottom: 0; }
  .bar { max-width: 60vw; overflow: hidden; }
}
@media (prefers-reduced-motion: reduce) { html { scroll-behavior: auto; } }
@media print {
  :root { --paper: #fff; --sheet: #fff; --ink: #000; --quiet: #444; --line: #bbb; --accent: #000; --found: #000; --open: #000; --mark: #fff; --mark-ink: #000; }
  html { font-size: 10.5pt; }
  main, aside { max-width: none; padding: 0; }
  .skip { display: none; }
  .text, .answer { padding: 0 0 0 1rem; border-left: 2px solid var(--line); border-radius: 0; }
  h2, h3, .who, .prompts h3 { break-after: avoid; }
  .question, .poll, .message, tr { break-inside: avoid; }
  a { text-decoration: none; }
  mark { text-decoration: underline; }
  aside { break-before: page; border: 0; }
}
`;
