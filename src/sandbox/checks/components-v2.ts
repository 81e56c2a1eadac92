import { ComponentType as Type } from "discord-api-types/v10";
import { CustomIds, checkButton, checkRow } from "./components.js";
import { type Form, fields } from "./form.js";

type Path = (string | number)[];

const MOST_COMPONENTS = 40;
const MOST_TEXT = 4000;
const TOP_LEVEL = [
  Type.ActionRow,
  Type.Section,
  Type.TextDisplay,
  Type.MediaGallery,
  Type.File,
  Type.Separator,
  Type.Container,
];
const IN_CONTAINER = TOP_LEVEL.filter((type) => type !== Type.Container);

interface Part {
  readonly type: number;
  readonly content: string;
  readonly components: unknown[];
  readonly accessory: unknown;
  readonly items: unknown[];
  readonly media: unknown;
  readonly file: unknown;
}

/** The checks of a message with the flag IsComponentsV2: kinds, 40 components in all, 4,000 characters of text in all. */
export function checkComponentsV2(form: Form, value: unknown): void {
  const ids = new CustomIds(form);
  const total = { components: 0, text: 0 };
  const check = (path: Path, given: unknown, allowed: readonly number[]): void => {
    const part = fields<Part>(form, path, given);
    total.components++;
    form.choice([...path, "type"], part.type, allowed, true);
    switch (part.type) {
      case Type.ActionRow:
        total.components += Array.isArray(part.components) ? part.components.length : 0;
        checkRow(form, path, given, ids);
        break;
      case Type.TextDisplay:
        total.text += [
          ...(form.text([...path, "content"], part.content, { min: 1, max: MOST_TEXT, required: true }) ??
            ""),
        ].length;
        break;
      case Type.Section:
        form
          .list([...path, "components"], part.components, { min: 1, max: 3, required: true })
          .forEach((inner, place) => {
            check([...path, "components", place], inner, [Type.TextDisplay]);
          });
        checkAccessory([...path, "accessory"], part.accessory);
        break;
      case Type.Container:
        form
          .list([...path, "components"], part.components, { min: 1, max: MOST_COMPONENTS, required: true })
          .forEach((inner, place) => {
            check([...path, "components", place], inner, IN_CONTAINER);
          });
        break;
      case Type.MediaGallery:
        form
          .list([...path, "items"], part.items, { min: 1, max: 10, required: true })
          .forEach((item, place) => {
            const { media } = fields<{ media: unknown }>(form, [...path, "items", place], item);
            checkMedia([...path, "items", place, "media"], media);
          });
        break;
      case Type.File:
        checkMedia([...path, "file"], part.file);
        break;
    }
  };
  const checkAccessory = (path: Path, given: unknown): void => {
    if (given === undefined || given === null) {
      form.required(path);
      return;
    }
    total.components++;
    const { type, media } = fields<Part>(form, path, given);
    if (type === Type.Button) checkButton(form, path, given, ids);
    else if (type === Type.Thumbnail) checkMedia([...path, "media"], media);
    else form.choice([...path, "type"], type, [Type.Button, Type.Thumbnail], true);
  };
  const checkMedia = (path: Path, given: unknown): void => {
    if (given === undefined || given === null) {
      form.required(path);
      return;
    }
    const { url } = fields<{ url: string }>(form, path, given);
    form.url([...path, "url"], url, { attachment: true, required: true });
  };

  form.list(["components"], value, { max: MOST_COMPONENTS }).forEach((part, place) => {
    check(["components", place], part, TOP_LEVEL);
  });
  if (total.components > MOST_COMPONENTS) form.badLength(["components"], 1, MOST_COMPONENTS);
  if (total.text > MOST_TEXT) {
    form.wrong(
      ["components"],
      "COMPONENT_DISPLAYABLE_TEXT_SIZE_EXCEEDED",
      `Components displayable text size exceeds maximum size of ${MOST_TEXT}`,
    );
  }
}
