import { entryTitle, paragraphs, planDigest, type Labels } from "@digestkit/adapter-kit";
import {
  visit,
  type Content,
  type Correction,
  type Digest,
  type Entry,
  type FlowContent,
  type FootnoteDefinition,
  type Paragraph,
} from "@digestkit/schema";

/** What a correction mail needs to know. */
export interface CorrectionMailOptions {
  /** Ids of the corrections to send; all unless said otherwise. */
  ids?: readonly string[] | undefined;
  /** Where an entry stands on the web, if anywhere. */
  urlOf: (entry: Entry) => string | undefined;
  /** In the issue's language. */
  labels: Labels;
}

/**
 * The document of a mail that has nothing but corrections: an issue without its entries. Each correction begins with what it
 * corrects, and a link to it, because the entry is not there to stand under.
 *
 * @param digest - Whole issue; not changed.
 * @param options - Which corrections, and where entries stand.
 * @returns A digest with corrections only.
 */
export function correctionMail(digest: Digest, { ids, urlOf, labels }: CorrectionMailOptions): Digest {
  const { pullQuote: _pullQuote, ...issue } = digest;
  const { entries } = planDigest(digest);
  const chosen = digest.corrections.filter(({ id }) => ids === undefined || ids.includes(id));
  const notes = footnotesOf(chosen, digest);
  const corrections = chosen.map((correction, index): Correction => {
    const { content = paragraphs(correction.text) } = correction;
    const entry = entries.get(correction.target);
    const about = entry ? [heading(entryTitle(entry, labels), urlOf(entry))] : [];
    const after: FlowContent[] = index === chosen.length - 1 ? notes : [];
    return { ...correction, content: [...about, ...content, ...after] };
  });
  return { ...issue, abstract: [], featured: [], sections: [], corrections };
}

function heading(title: string, url: string | undefined): Paragraph {
  const words = { type: "text", value: title } as const;
  return {
    type: "paragraph",
    children: [{ type: "strong", children: [url === undefined ? words : { type: "link", url, children: [words] }] }],
  };
}

/** The footnotes that corrections refer to and do not define. */
function footnotesOf(corrections: readonly Correction[], digest: Digest): FootnoteDefinition[] {
  const wanted = new Set<string>();
  const own = new Set<string>();
  const read = (node: Content): void => {
    if (node.type === "footnoteReference") wanted.add(node.identifier);
    if (node.type === "footnoteDefinition") own.add(node.identifier);
    if ("children" in node) for (const child of node.children) read(child);
  };
  for (const { content = [] } of corrections) for (const node of content) read(node);
  const found = new Map<string, FootnoteDefinition>();
  visit(digest, {
    footnoteDefinition: (node) => {
      const { identifier } = node;
      if (wanted.has(identifier) && !own.has(identifier) && !found.has(identifier)) found.set(identifier, node);
    },
  });
  return [...found.values()];
}
