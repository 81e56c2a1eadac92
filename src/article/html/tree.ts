import type { Nodes } from "hast";

/** The words below a node, scripts and styles excepted, as they stand in the page. */
export function textOf(node: Nodes): string {
  if (node.type === "text") return node.value;
  if (isIn(node, "script", "style", "template", "noscript")) return "";
  return "children" in node ? node.children.map(textOf).join("") : "";
}

/** Whether the node is an element of one of these tags. */
export function isIn(node: Nodes, ...tags: readonly string[]): boolean {
  return node.type === "element" && tags.includes(node.tagName);
}

/** Every node of a tree, in the order of the page. */
export function* nodesOf(node: Nodes): Generator<Nodes> {
  yield node;
  if ("children" in node) for (const child of node.children) yield* nodesOf(child);
}
