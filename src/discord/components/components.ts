import type { Component, Components } from "./component.js";
import { lookingButtons } from "./looking.js";

const all: Components = { ...lookingButtons };

/** Every button, select menu and form, by the action in its custom_id. */
export const components: ReadonlyMap<string, Component> = new Map(Object.entries(all));
