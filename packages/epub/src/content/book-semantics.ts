import type { XmlElement } from "@digestkit/adapter-kit";
import { hasClass } from "./is-element.ts";

/** What a part of an issue is in a book. */
interface Meaning {
  /** EPUB Structural Semantics (`epub:type`), for reading systems. */
  type: string;
  /** DPUB-ARIA, for assistive technology, where the element may have it and has no role yet. */
  role?: string;
}

/** By class: the parts that stand beside each other in an issue. */
const byClass: Readonly<Record<string, Meaning>> = {
  masthead: { type: "titlepage" },
  "pull-quote": { type: "pullquote" },
  abstract: { type: "abstract", role: "doc-abstract" },
  corrections: { type: "errata", role: "doc-errata" },
  footnotes: { type: "endnotes", role: "doc-endnotes" },
  imprint: { type: "imprint" },
};

/** By role, anywhere. */
const byRole: Readonly<Record<string, Meaning>> = {
  "doc-noteref": { type: "noteref" },
  "doc-backlink": { type: "backlink" },
};

/**
 * The attributes that tell reading systems what a part is.
 *
 * @param element - As the html adapter made it.
 * @param isPart - Whether it stands beside the other parts of the issue.
 * @returns Attributes to add.
 * @see https://www.w3.org/TR/epub-ssv-11/
 * @see https://www.w3.org/TR/dpub-aria-1.1/
 */
export function bookSemantics(element: XmlElement, isPart: boolean): Record<string, string> {
  const { role, id = "" } = element.attributes;
  const name = isPart ? Object.keys(byClass).find((known) => hasClass(element, known)) : undefined;
  const found = name === undefined ? byRole[role ?? ""] : byClass[name];
  // `digest-fn-3`, `digest-source-3`: what a reference to a note leads to, and what reading systems show over the page.
  if (!found) return /^digest-(?:fn|source)-\d+$/u.test(id) ? { "epub:type": "footnote" } : {};
  return { "epub:type": found.type, ...(found.role !== undefined && role === undefined && { role: found.role }) };
}
