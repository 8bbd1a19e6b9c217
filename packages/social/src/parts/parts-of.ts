import { entryTitle, fillLabel, formatDate } from "@digestkit/adapter-kit";
import type { Correction, Section } from "@digestkit/schema";
import { flowBlocks } from "../text/entry-blocks.ts";
import { sliceSpans, spanOf } from "../text/span.ts";
import type { Context } from "./context.ts";
import { entryPart } from "./entry-part.ts";
import { labelled } from "./labelled.ts";
import { lineUnit } from "./line-unit.ts";
import { openingPart } from "./opening-part.ts";
import type { Part } from "./part.ts";
import { textUnits } from "./text-units.ts";
import type { Unit } from "./unit.ts";

/**
 * What a thread is made of, in reading order: the opening, sections with their entries, corrections.
 *
 * @param context - The document.
 * @returns Parts.
 */
export function partsOf(context: Context): Part[] {
  const { digest } = context;
  return [
    openingPart(context),
    ...sectionParts(digest.sections, context),
    ...digest.corrections.map((correction) => correctionPart(correction, context)),
  ];
}

function sectionParts(sections: readonly Section[], context: Context): Part[] {
  return sections.flatMap((section) => {
    const { abstract = [], entries } = section;
    const title = titleUnits(section, context);
    const intro = textUnits(flowBlocks(abstract, context.insertions), [], context.finish);
    // A title alone is no post where something follows that it can stand above.
    const own = intro.length > 0 || entries.length === 0 ? [...title, ...intro] : [];
    return [
      ...(own.length > 0 ? [{ units: own, ...(context.page !== undefined && { url: context.page }) }] : []),
      ...entries.map((entry, index) => entryPart(entry, index === 0 && own.length === 0 ? title : [], context)),
      ...sectionParts(section.sections ?? [], context),
    ];
  });
}

function titleUnits({ title, titleContent }: Section, { finish, insertions }: Context): Unit[] {
  const content = titleContent ?? [{ type: "text" as const, value: title }];
  const [block] = flowBlocks([{ type: "paragraph", children: content }], insertions);
  const spans = finish(sliceSpans(block?.spans ?? [])).map((span) => ({ ...span, isStrong: true }));
  return spans.length > 0 ? [lineUnit([spanOf("◆ "), ...spans])] : [];
}

function correctionPart(correction: Correction, context: Context): Part {
  const { labels, plan, insertions, language, finish, value } = context;
  const { target, severity, datePublished, text, content, before, after } = correction;
  const entry = plan.entries.get(target);
  const label = fillLabel(labels.correctionOf[severity], { date: formatDate(datePublished, language) });
  const title = finish([spanOf(label)]).map((span) => ({ ...span, isStrong: true }));
  const blocks = flowBlocks(content ?? [{ type: "paragraph", children: [{ type: "text", value: text }] }], insertions);
  const url = entry ? context.entryUrl(entry) : context.page;
  return {
    units: [
      lineUnit(title, ""),
      ...(entry ? [lineUnit(value(entryTitle(entry, labels)), "\n")] : []),
      ...textUnits(blocks, [], finish),
      ...(before === undefined ? [] : [lineUnit(labelled(labels.correctedFrom, value(before), context))]),
      ...(after === undefined ? [] : [lineUnit(labelled(labels.correctedTo, value(after), context), "\n")]),
    ],
    ...(entry && { entryId: entry.id }),
    ...(url !== undefined && { url }),
  };
}
