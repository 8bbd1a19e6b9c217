import { createIds, textOf, type FlowContent, type Position } from "@digestkit/schema";
import { nodesOf } from "../structure/block.ts";
import type { EntryDraft, SectionDraft } from "../structure/drafts.ts";
import { explicitId } from "../structure/explicit-id.ts";
import { firstWords } from "../structure/first-words.ts";
import { correctionQuote } from "../structure/correction-quote.ts";
import { takeSourcesLine } from "../structure/sources-line.ts";
import { readText } from "./field-readers.ts";
import { placeOfField } from "./place-of-field.ts";
import { report, type Reading } from "./reading.ts";

/** An id for each section and entry. */
export interface Ids {
  of: (draft: SectionDraft | EntryDraft) => string;
  /** Id of a correction: the one its author set, or one made of its date. */
  ofCorrection: (set: string | undefined, date: string) => string;
}

/**
 * Gives every section and entry its id: the one its author set, or one made of its title, headline or first words. An id that
 * is set belongs to whoever it is set for, even when an earlier heading would have come to the same; one made of first words gives
 * way to titles and headlines, so that a table of contents leads to its sections and not to itself.
 *
 * @param sections - Sections; changed: an id written at the end of a title or headline (`{#id}`) is taken off it.
 * @param reading - State of the reading; gets a message for an id that is set twice.
 * @param correctionIds - Ids that are set for corrections.
 * @returns Ids.
 */
export function identify(sections: readonly SectionDraft[], reading: Reading, correctionIds: readonly string[]): Ids {
  const drafts = inOrder(sections);
  const set = new Map<SectionDraft | EntryDraft, string>();
  const owners = new Set<string>();
  for (const draft of drafts) {
    const id = takeExplicit(draft, reading);
    if (id === undefined) continue;
    if (owners.has(id)) reportDuplicate(draft, id, reading);
    else {
      owners.add(id);
      set.set(draft, id);
    }
  }
  // Corrections give way to what they correct.
  const corrections = new Set(correctionIds.filter((id) => !owners.has(id)));
  const next = createIds([...owners, ...corrections]);
  const ids = new Map(namedFirst(drafts).map((draft) => [draft, set.get(draft) ?? derive(draft, next)]));
  return {
    of: (draft) => ids.get(draft) as string,
    ofCorrection: (id, date) =>
      id !== undefined && corrections.delete(id) ? id : next(`correction ${date}`, "correction"),
  };
}

/**
 * Sections and entries as they stand: a section, its entries, its nested sections.
 *
 * @param sections - Sections; not changed.
 * @returns All of them.
 */
export function inOrder(sections: readonly SectionDraft[]): (SectionDraft | EntryDraft)[] {
  const drafts: (SectionDraft | EntryDraft)[] = [];
  const stack = sections.toReversed();
  for (let section = stack.pop(); section; section = stack.pop()) {
    drafts.push(section);
    for (const entry of section.entries) drafts.push(entry);
    for (const nested of section.sections.toReversed()) stack.push(nested);
  }
  return drafts;
}

/** What a title or headline names, then what only its first words can; each in the order of the document. */
function namedFirst(drafts: readonly (SectionDraft | EntryDraft)[]): (SectionDraft | EntryDraft)[] {
  const isNamed = (draft: SectionDraft | EntryDraft): boolean => "title" in draft || draft.headline !== undefined;
  return [...drafts.filter((draft) => isNamed(draft)), ...drafts.filter((draft) => !isNamed(draft))];
}

function takeExplicit(draft: SectionDraft | EntryDraft, reading: Reading): string | undefined {
  const id = readText(draft.fields["id"]);
  if (id !== undefined && /^\S+$/u.test(id)) return id;
  if ("id" in draft.fields) reportInvalid(draft, reading);
  const content = "title" in draft ? draft.title : draft.headline;
  const found = content && explicitId(content, reading.starts);
  if (!found) return undefined;
  if ("title" in draft) draft.title = found.content;
  else draft.headline = found.content;
  return found.id;
}

function reportInvalid(draft: SectionDraft | EntryDraft, reading: Reading): void {
  const id = readText(draft.fields["id"]);
  report(
    reading,
    {
      ruleId: "directive",
      severity: "warning",
      reason:
        "Unexpected `id` in a digestkit comment, expected an id without spaces: correct it; one was made of the content",
      ...(id === undefined ? {} : { actual: id }),
    },
    placeOfField("id", draft.said) ?? placeOf(draft),
  );
}

function placeOf(draft: SectionDraft | EntryDraft): Position | undefined {
  return "title" in draft ? draft.heading : draft.position;
}

function reportDuplicate(draft: SectionDraft | EntryDraft, id: string, reading: Reading): void {
  report(
    reading,
    {
      ruleId: "duplicate-id",
      severity: "error",
      reason: `Unexpected second use of the id \`${id}\`, expected a unique id: change one of the two`,
      actual: id,
    },
    placeOf(draft),
  );
}

function derive(draft: SectionDraft | EntryDraft, next: ReturnType<typeof createIds>): string {
  if ("title" in draft) return next(textOf(draft.title), "section");
  return next(draft.headline ? textOf(draft.headline) : firstWords(contentOf(draft)), "entry");
}

/** What an entry itself says: a correction or list of sources at its end makes no id. */
function contentOf({ body, fields }: EntryDraft): FlowContent[] {
  const line = "sources" in fields ? undefined : takeSourcesLine(body, undefined);
  return nodesOf((line?.body ?? body).filter((block) => correctionQuote(block, undefined)?.date === undefined));
}
