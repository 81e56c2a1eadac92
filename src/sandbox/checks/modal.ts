import {
  type APIFileUploadComponent,
  type APIModalInteractionResponseCallbackData,
  type APITextInputComponent,
  ComponentType as Type,
} from "discord-api-types/v10";
import { CHOICE_GROUPS, checkChoiceGroup } from "./choice-group.js";
import { CustomIds, checkSelect, SELECTS } from "./components.js";
import { Form, fields } from "./form.js";

type Path = (string | number)[];

/** @throws DiscordError 50035 with all that Discord would refuse about a modal */
export function checkModal(data: unknown): void {
  const form = new Form();
  const modal = fields<APIModalInteractionResponseCallbackData>(form, [], data ?? {});
  const ids = new CustomIds(form);
  form.text(["title"], modal.title, { min: 1, max: 45, required: true });
  form.text(["custom_id"], modal.custom_id, { min: 1, max: 100, required: true });
  form.list(["components"], modal.components, { min: 1, max: 5, required: true }).forEach((part, place) => {
    checkPart(form, ["components", place], part, ids);
  });
  form.refuse(["data"]);
}

function checkPart(form: Form, path: Path, value: unknown, ids: CustomIds): void {
  const part = fields<{
    type: number;
    components: unknown;
    component: unknown;
    label: string;
    description: string;
    content: string;
  }>(form, path, value);
  form.choice([...path, "type"], part.type, [Type.ActionRow, Type.TextDisplay, Type.Label], true);
  if (part.type === Type.ActionRow) {
    form
      .list([...path, "components"], part.components, { min: 1, max: 1, required: true })
      .forEach((input, place) => {
        checkTextInput(form, [...path, "components", place], input, ids, true);
      });
  } else if (part.type === Type.TextDisplay) {
    form.text([...path, "content"], part.content, { min: 1, max: 4000, required: true });
  } else if (part.type === Type.Label) {
    form.text([...path, "label"], part.label, { min: 1, max: 45, required: true });
    form.text([...path, "description"], part.description, { max: 100 });
    const at = [...path, "component"];
    const kind = (part.component as { type?: unknown } | undefined)?.type;
    if (SELECTS.includes(kind as number)) checkSelect(form, at, part.component, ids);
    else if (kind === Type.TextInput) checkTextInput(form, at, part.component, ids, false);
    else if (kind === Type.FileUpload) checkFileUpload(form, at, part.component, ids);
    else if (CHOICE_GROUPS.includes(kind as number)) checkChoiceGroup(form, at, part.component, ids);
    else
      form.choice(
        [...at, "type"],
        kind,
        [Type.TextInput, Type.FileUpload, ...SELECTS, ...CHOICE_GROUPS],
        true,
      );
  }
}

function checkFileUpload(form: Form, path: Path, value: unknown, ids: CustomIds): void {
  const upload = fields<APIFileUploadComponent>(form, path, value);
  ids.check([...path, "custom_id"], upload.custom_id);
  form.integer([...path, "min_values"], upload.min_values, { min: 0, max: 10 });
  form.integer([...path, "max_values"], upload.max_values, { min: 1, max: 10 });
}

function checkTextInput(form: Form, path: Path, value: unknown, ids: CustomIds, needsLabel: boolean): void {
  const input = fields<APITextInputComponent>(form, path, value);
  form.choice([...path, "type"], input.type, [Type.TextInput], true);
  ids.check([...path, "custom_id"], input.custom_id);
  form.choice([...path, "style"], input.style, [1, 2], true);
  form.text([...path, "label"], input.label, { max: 45, required: needsLabel });
  form.text([...path, "placeholder"], input.placeholder, { max: 100 });
  form.text([...path, "value"], input.value, { max: 4000 });
  const min = form.integer([...path, "min_length"], input.min_length, { min: 0, max: 4000 }) ?? 0;
  const max = form.integer([...path, "max_length"], input.max_length, { min: 1, max: 4000 }) ?? 4000;
  if (min > max) {
    form.wrong(
      [...path, "min_length"],
      "TEXT_INPUT_MIN_LENGTH_TOO_LARGE",
      "min_length must be equal to or less than max_length",
    );
  }
  if (typeof input.value === "string" && [...input.value].length > max) {
    form.badLength([...path, "value"], min, max);
  }
}
