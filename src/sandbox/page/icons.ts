import { html, type TemplateResult } from "lit";

/** Icons drawn for this page, 24 × 24, in the colour of the text; a name beside each says what it means. */
const drawn = (path: string): TemplateResult =>
  html`<svg class="icon" viewBox="0 0 24 24" aria-hidden="true" focusable="false"><path d=${path}></path></svg>`;

export const icons = {
  text: drawn(
    "M9.5 3 9 7H4.5v2h4.25l-.75 6H3.5v2h4.25L7.2 21h2l.55-4h5l-.5 4h2l.5-4h4.25v-2H17l.75-6h4.25V7h-4l.5-4h-2L16 7h-5l.5-4h-2Zm1.25 6h5L15 15h-5l.75-6Z",
  ),
  thread: drawn("M4 4h16v11h-6l-5 5v-5H4V4Zm2 2v7h5v2.2L13.2 13H18V6H6Zm2 2h8v1.5H8V8Zm0 2.5h5V12H8v-1.5Z"),
  forum: drawn("M3 4h14v9H9l-4 4v-4H3V4Zm2 2v5h10V6H5Zm14 2h2v9h-2v4l-4-4h-4v-2h8V8Z"),
  dm: drawn(
    "M12 2a10 10 0 1 0 4.8 18.8l-.95-1.76A8 8 0 1 1 20 12v1.5a1.5 1.5 0 0 1-3 0V8h-2v.7A5 5 0 1 0 15.6 15.4 3.5 3.5 0 0 0 22 13.5V12A10 10 0 0 0 12 2Zm0 7a3 3 0 1 1 0 6 3 3 0 0 1 0-6Z",
  ),
  reply: drawn("M10 8.3V4l-8 7.5L10 19v-4.4c5 0 8.5 1.6 12 5.4-1-6-4.5-11-12-11.7Z"),
  edit: drawn(
    "M16.8 3.2a2 2 0 0 1 2.8 0l1.2 1.2a2 2 0 0 1 0 2.8L19 9l-4-4 1.8-1.8ZM13.6 6.4 3 17v4h4L17.6 10.4l-4-4Z",
  ),
  delete: drawn(
    "M9 3h6l1 2h4v2H4V5h4l1-2ZM6 9h12l-1 12H7L6 9Zm3.5 2 .4 8h1.4l-.3-8H9.5Zm3.5 0-.3 8h1.4l.4-8H13Z",
  ),
  react: drawn(
    "M12 2a10 10 0 1 1 0 20 10 10 0 0 1 0-20Zm0 2a8 8 0 1 0 0 16 8 8 0 0 0 0-16ZM8.5 8.5a1.5 1.5 0 1 1 0 3 1.5 1.5 0 0 1 0-3Zm7 0a1.5 1.5 0 1 1 0 3 1.5 1.5 0 0 1 0-3ZM7.2 14h9.6a5 5 0 0 1-9.6 0Z",
  ),
  apps: drawn(
    "M4 4h7v7H4V4Zm9 0h7v7h-7V4ZM4 13h7v7H4v-7Zm12.5-1 1.3 3.2L21 16.5l-3.2 1.3L16.5 21l-1.3-3.2L12 16.5l3.2-1.3 1.3-3.2Z",
  ),
  close: drawn(
    "m6.4 5 5.6 5.6L17.6 5 19 6.4 13.4 12l5.6 5.6-1.4 1.4-5.6-5.6L6.4 19 5 17.6l5.6-5.6L5 6.4 6.4 5Z",
  ),
  chevron: drawn("m5.3 9.7 1.4-1.4 5.3 5.3 5.3-5.3 1.4 1.4-6.7 6.7-6.7-6.7Z"),
  menu: drawn("M3 5h18v2H3V5Zm0 6h18v2H3v-2Zm0 6h18v2H3v-2Z"),
  send: drawn("M3 3.5 21.5 12 3 20.5 4.5 13.5 14 12 4.5 10.5 3 3.5Z"),
  link: drawn("M14 3h7v7h-2V6.4l-8.3 8.3-1.4-1.4L17.6 5H14V3ZM5 5h6v2H7v10h10v-4h2v6H5V5Z"),
  eye: drawn(
    "M12 5c5 0 9 4.5 10 7-1 2.5-5 7-10 7S3 14.5 2 12c1-2.5 5-7 10-7Zm0 2.5a4.5 4.5 0 1 0 0 9 4.5 4.5 0 0 0 0-9Zm0 2.5a2 2 0 1 1 0 4 2 2 0 0 1 0-4Z",
  ),
  warning: drawn("M12 2 1.5 21h21L12 2Zm-1 7h2v6h-2V9Zm0 8h2v2h-2v-2Z"),
  check: drawn("m4 12.5 1.5-1.5 4 4L18.5 6 20 7.5 9.5 18 4 12.5Z"),
  down: drawn("M11 3h2v13.2l5.3-5.3 1.4 1.4L12 20l-7.7-7.7 1.4-1.4 5.3 5.3V3Z"),
  more: drawn(
    "M5 10a2 2 0 1 1 0 4 2 2 0 0 1 0-4Zm7 0a2 2 0 1 1 0 4 2 2 0 0 1 0-4Zm7 0a2 2 0 1 1 0 4 2 2 0 0 1 0-4Z",
  ),
  calendar: drawn("M7 2h2v2h6V2h2v2h4v17H3V4h4V2Zm12 8H5v9h14v-9ZM7 12h4v4H7v-4Z"),
  clock: drawn(
    "M12 2a10 10 0 1 1 0 20 10 10 0 0 1 0-20Zm0 2a8 8 0 1 0 0 16 8 8 0 0 0 0-16Zm-1 3h2v4.6l3.2 3.2-1.4 1.4-3.8-3.8V7Z",
  ),
  place: drawn(
    "M12 2a7 7 0 0 1 7 7c0 4.6-4 9.4-7 13-3-3.6-7-8.4-7-13a7 7 0 0 1 7-7Zm0 4.5a2.5 2.5 0 1 0 0 5 2.5 2.5 0 0 0 0-5Z",
  ),
  person: drawn("M12 3a4.5 4.5 0 1 1 0 9 4.5 4.5 0 0 1 0-9ZM4 21c0-4.5 3.4-7 8-7s8 2.5 8 7H4Z"),
  bell: drawn(
    "M11 2h2v1.6A6.5 6.5 0 0 1 18.5 10v5l2 2.5V19h-17v-1.5l2-2.5v-5A6.5 6.5 0 0 1 11 3.6V2ZM9.5 20h5a2.5 2.5 0 0 1-5 0Z",
  ),
  file: drawn("M5 2h9l5 5v15H5V2Zm2 2v16h10V8h-4V4H7Z"),
} as const;
