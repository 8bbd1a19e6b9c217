import type { Content, Digest, Entry, FlowContent, PhrasingContent, Section } from "@digestkit/schema";
import type { ContractField } from "./adapter.ts";
import { sourcesToPrint } from "../digest/sources-to-print.ts";

/** A text an edition has to show. */
export interface ExpectedText {
  field: ContractField;
  text: string;
}

/**
 * Texts an edition has to show, in streams: the texts of one stream have to follow each other in the edition, two streams
 * may stand in any order. Corrections, for instance, may stand under their entry or at the end.
 *
 * @param digest - Document to read; not changed.
 * @returns Streams of texts, each in reading order.
 */
export function expectedTexts(digest: Digest): ExpectedText[][] {
  const { publication, title, issueNumber, contributors, pullQuote, corrections } = digest;
  const sections = digest.sections.flatMap(withInner);
  const entries = sections.flatMap((section) => section.entries);
  const reading = [
    ...leaves("abstract", digest.abstract),
    ...sections.flatMap((section) => [
      ...leaves("sectionTitle", section.titleContent ?? [], section.title),
      ...leaves("sectionAbstract", section.abstract ?? []),
      ...section.entries.flatMap(entryTexts),
    ]),
  ];
  return [
    texts("title", [title]),
    texts("publication", [publication?.name]),
    texts("publication", [publication?.publisher]),
    texts("issueNumber", [issueNumber]),
    texts(
      "contributor",
      contributors.map(({ person }) => person),
    ),
    leaves("pullQuote", pullQuote?.content ?? [], pullQuote?.text).filter(isNoFootnote),
    texts("attribution", [pullQuote?.attribution?.name]),
    texts("attribution", [pullQuote?.attribution?.medium]),
    reading.filter(isNoFootnote),
    reading.filter((text) => !isNoFootnote(text)),
    ...corrections.map(({ text, content }) => leaves("correction", content ?? [], text).filter(isNoFootnote)),
    ...corrections.map(({ before, after }) => texts("correction", [before, after])),
    ...entries.flatMap(entryStreams),
  ];
}

function withInner(section: Section): Section[] {
  return [section, ...(section.sections ?? []).flatMap(withInner)];
}

function entryTexts({ headline, headlineContent, body }: Entry): ExpectedText[] {
  return [...leaves("headline", headlineContent ?? [], headline), ...leaves("body", body)];
}

function entryStreams(entry: Entry): ExpectedText[][] {
  return [
    texts("dateline", [entry.dateline]),
    texts(
      "quotation",
      entry.quotations.toSorted((a, b) => a.range.start - b.range.start).map(({ text }) => text),
    ),
    texts(
      "source",
      sourcesToPrint(entry).map(({ name }) => name),
    ),
    ...entry.keywords.map((keyword) => texts("keyword", [keyword])),
    texts("translation", [entry.translation?.translator]),
  ];
}

function texts(field: ContractField, values: readonly (string | undefined)[]): ExpectedText[] {
  return values.filter((text) => text !== undefined).map((text) => ({ field, text }));
}

const isNoFootnote = ({ field }: ExpectedText): boolean => field !== "footnote";

/** The innermost texts of some content, or else of the plain field; those of footnotes by that name. */
function leaves(
  field: ContractField,
  content: readonly (FlowContent | PhrasingContent)[],
  plain?: string,
): ExpectedText[] {
  if (content.length === 0) return texts(field, plain?.split("\n\n") ?? []);
  return content.flatMap((node: Content) => leavesOf(field, node));
}

function leavesOf(field: ContractField, node: Content): ExpectedText[] {
  if (node.type === "footnoteDefinition") return leaves("footnote", node.children);
  if (node.type === "text" || node.type === "inlineCode" || node.type === "code") return [{ field, text: node.value }];
  if (node.type === "image") return [{ field, text: node.alt }];
  return "children" in node ? (node.children as Content[]).flatMap((child) => leavesOf(field, child)) : [];
}
