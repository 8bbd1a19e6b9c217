import { documentPolicy, markupHazards } from "@digestkit/adapter-kit/contract";
import { nodesOf, parseHtml } from "./parse-html.ts";

/** What is wrong with the content of an item: markup that could act, and addresses that lead nowhere outside their site. */
export function contentFaults(markup: string): string[] {
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
