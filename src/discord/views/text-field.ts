import { type APILabelComponent, ComponentType, TextInputStyle } from "discord.js";
import { clip } from "./text.js";

/** Discord's limits. */
const LABEL = 45;
const DESCRIPTION = 100;

export interface TextField {
  /** By which the form's reader finds what was typed. */
  readonly id: string;
  readonly label: string;
  readonly description?: string;
  /** In UTF-16 units. */
  readonly longest: number;
  readonly isLong?: boolean;
  readonly isRequired?: boolean;
  /** What stands in it at first. */
  readonly value?: string;
}

/** A field of a form, to type in. */
export function textField(field: TextField): APILabelComponent {
  const { id, label, description, longest, isLong = false, isRequired = true, value = "" } = field;
  return {
    type: ComponentType.Label,
    label: clip(label, LABEL),
    ...(description === undefined ? {} : { description: clip(description, DESCRIPTION) }),
    component: {
      type: ComponentType.TextInput,
      custom_id: id,
      style: isLong ? TextInputStyle.Paragraph : TextInputStyle.Short,
      required: isRequired,
      max_length: longest,
      ...(value === "" ? {} : { value }),
    },
  };
}
