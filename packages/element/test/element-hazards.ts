import { documentPolicy, markupHazards } from "@digestkit/adapter-kit/contract";

/** What a page that holds the element may hold besides what a document may. */
const policy = {
  elements: new Set([...documentPolicy.elements, "template"]),
  attributes: new Set([...documentPolicy.attributes, "shadowrootmode", "theme"]),
};

/** What in the output of `toElement` is not on the list of harmless things; the scanner knows no names with a hyphen. */
export function elementHazards(output: string): string[] {
  return markupHazards(
    output.replace(/^<digest-issue/u, "<section").replace(/<\/digest-issue>\n$/u, "</section>\n"),
    policy,
  );
}
