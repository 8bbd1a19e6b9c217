import { documentPolicy, markupHazards } from "@digestkit/adapter-kit/contract";
import { nodesOf, parseHtml } from "./parse-html.ts";

/** What is wrong with the content of an item: markup that could act, and addresses that lead nowhere outside their site. */
export function contentFaults(markup: string): string[] {
  const known = checked.get(markup);
  if (known) return known;
  const found = faultsOf(markup);
  checked.set(markup, found);
  return found;
}

/** The same content comes in every format, and most of it with every attack. */
const checked = new Map<string, string[]>();

function faultsOf(markup: string): string[] {
  const references = nodesOf(parseHtml(markup)).flatMap(({ attrs = [] }) =>
    attrs.filter(({ name }) => ["href", "src", "cite", "action", "poster", "data"].includes(name)),
  );
  return [
    ...markupHazards(markup, { ...documentPolicy, elements: contentElements }),
    ...references
      .filter(({ value }) => !/^(?:https?:\/\/[^/]|mailto:)/u.test(value))
      .map(({ name, value }) => `Unexpected ${name}="${value}", expected an absolute address (ContainsRelRef)`),
  ];
}

/** What a document may hold but for its head. */
const contentElements = new Set(
  [...documentPolicy.elements].filter(
    (name) => !["html", "head", "meta", "title", "link", "style", "body"].includes(name),
  ),
);
