import type { FlowContent, Heading, PhrasingContent, Section } from "@digestkit/schema";
import { createReading } from "../from-mdast/reading.ts";
import { nodesOf, type Fields } from "../structure/block.ts";
import type { EntryDraft, SectionDraft } from "../structure/drafts.ts";
import { sectionLevel } from "../structure/section-level.ts";
import { splitSection } from "../structure/split-sections.ts";
import { toBlocks } from "../structure/to-blocks.ts";
import { entryParts, guarded, type EntryParts } from "./entry-parts.ts";
import { entryWriters, flow, markedEntry } from "./entry-writers.ts";
import { same } from "./same.ts";
import { textContent } from "./texts.ts";
import { writeDirective } from "./write-directive.ts";
import type { Writing } from "./writing.ts";

/** A section taken apart for writing. */
interface SectionParts {
  section: Section;
  title: PhrasingContent[];
  abstract: FlowContent[];
  entries: EntryParts[];
  sections: SectionParts[];
  id: string | undefined;
}

/** How much is said that a reader might find out by itself. */
interface Form {
  style: boolean;
  nested: boolean;
  marked: boolean;
}

/** From what people would write to what leaves nothing to guess. */
const forms: readonly Form[] = [
  { style: false, nested: false, marked: false },
  { style: true, nested: false, marked: false },
  { style: true, nested: true, marked: false },
  { style: true, nested: true, marked: true },
];

/**
 * Writes a section: in the plainest form that reads back as it is.
 *
 * @param section - Section without positions.
 * @param depth - Depth of its heading.
 * @param writing - State of the writing.
 * @param options - Whether a section without title may go without heading, and whether its heading must say that it is one.
 * @returns Blocks.
 */
export function writeSection(
  section: Section,
  depth: number,
  writing: Writing,
  options: { headless: boolean },
): FlowContent[] {
  const parts = sectionParts(section, writing);
  if (options.headless && parts.title.length === 0 && parts.id === undefined) {
    const content = writeContent(parts, depth, forms[0] as Form);
    const level = sectionLevel(toBlocks(content, createReading({})));
    if (level === undefined && readsBack(parts, undefined, content, depth)) return content;
  }
  return write(parts, depth, false);
}

function sectionParts(section: Section, writing: Writing): SectionParts {
  const { id, title, titleContent, abstract = [], entries, sections = [] } = section;
  return {
    section,
    title: titleContent ?? textContent(title),
    abstract: [...flow(guarded(abstract, false), 0), ...(writing.corrections.at.get(id) ?? [])],
    entries: entries.map((entry) => entryParts(entry, writing)),
    sections: sections.map((nested) => sectionParts(nested, writing)),
    id: writing.ids.parts.has(id) ? id : undefined,
  };
}

/** Tries one form after the other; the last one always reads back. */
function write(parts: SectionParts, depth: number, isMarked: boolean): FlowContent[] {
  for (const form of forms) {
    const content = [...headingOf(parts, depth, form, isMarked), ...writeContent(parts, depth, form)];
    if (form.marked || readsBack(parts, content[0] as Heading, content.slice(1), depth)) return content;
  }
  return [];
}

function headingOf({ title, section, id }: SectionParts, depth: number, form: Form, isMarked: boolean): FlowContent[] {
  const fields: Fields = {
    id,
    ...(depth > 6 ? { level: depth } : {}),
    ...(form.style ? { entryStyle: section.entryStyle } : {}),
    ...(form.marked ? { entries: "marked" } : {}),
  };
  const said = isMarked || Object.values(fields).some((value) => value !== undefined);
  const heading: Heading = { type: "heading", depth: Math.min(depth, 6) as Heading["depth"], children: title };
  return [heading, ...(said ? [writeDirective("section", fields)] : [])];
}

function writeContent(
  { section, abstract, entries, sections }: SectionParts,
  depth: number,
  form: Form,
): FlowContent[] {
  const own = form.marked
    ? entries.flatMap((entry) => markedEntry(entry, depth + 1, isRunIn(section) ? "runIn" : "heading"))
    : entryWriters[section.entryStyle](entries, depth + 1);
  return [...abstract, ...own, ...sections.flatMap((nested) => write(nested, depth + 1, form.nested))];
}

function isRunIn({ entryStyle }: Section): boolean {
  return entryStyle === "runIn";
}

/** Reads the blocks as a reader would, and compares. */
function readsBack(
  parts: SectionParts,
  heading: Heading | undefined,
  content: readonly FlowContent[],
  depth: number,
): boolean {
  const reading = createReading({});
  // An entry that is opened last must not open the section that comes next.
  const next: Heading = { type: "heading", depth: 1, children: [] };
  const blocks = toBlocks([...(heading ? [heading] : []), ...content, next], reading);
  if (blocks.pop()?.entry) return false;
  const context = { reading, styleFor: () => undefined, unsure: () => undefined };
  const draft = heading ? splitSection(blocks[0], blocks.slice(1), context) : splitSection(undefined, blocks, context);
  return isSame(draft, parts, depth);
}

function isSame(draft: SectionDraft, parts: SectionParts, depth: number): boolean {
  const blank = createReading({});
  return (
    same(draft.title, parts.title) &&
    draft.style === parts.section.entryStyle &&
    same(draft.fields["id"], parts.id) &&
    same(nodesOf(draft.abstract), nodesOf(toBlocks(parts.abstract, blank))) &&
    draft.entries.length === parts.entries.length &&
    draft.entries.every((entry, index) => isSameEntry(entry, parts.entries[index] as EntryParts)) &&
    draft.sections.length === parts.sections.length &&
    draft.sections.every((nested, index) => isSame(nested, parts.sections[index] as SectionParts, depth + 1))
  );
}

function isSameEntry({ headline, body, fields: { level: _level, ...fields } }: EntryDraft, parts: EntryParts): boolean {
  return (
    same(headline, parts.headline) &&
    same(
      nodesOf(body),
      parts.blocks.map(({ node }) => node),
    ) &&
    body.every(
      (block, index) =>
        (block.literal ?? false) === (parts.blocks[index]?.literal ?? false) || block.node?.type === "heading",
    ) &&
    same(fields, parts.fields)
  );
}
