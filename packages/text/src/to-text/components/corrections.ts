import { fillLabel, formatDate, paragraphs } from "@digestkit/adapter-kit";
import type { Correction } from "@digestkit/schema";
import type { Context } from "../context.ts";
import { stack } from "../layout/stack.ts";
import { underline } from "../layout/underline.ts";
import { inLine, renderFlow, renderText } from "../render-nodes.ts";

/** A correction: what kind and when, what it says, and the words before and after. */
export function correction(value: Correction, context: Context): string[] {
  const { text, content, before, after, severity, datePublished } = value;
  const { labels, language } = context;
  const still = { ...context, flows: false };
  const title = fillLabel(labels.correctionOf[severity] ?? labels.correctionOf.correction, {
    date: formatDate(datePublished, language),
  });
  const change = (label: string, words: string | undefined): string[] =>
    words === undefined ? [] : renderText(fillLabel(labels.labelled, { label, value: inLine(words) }), still);
  return [
    ...renderText(`[${inLine(title)}]`, still),
    ...renderFlow(content ?? paragraphs(text), context),
    ...change(labels.correctedFrom, before),
    ...change(labels.correctedTo, after),
  ];
}

/** The corrections that belong to no entry, at the end. */
export function corrections(values: Correction[], context: Context): string[] {
  return [
    ...underline(context.labels.corrections, "-", context.width),
    ...stack(values.map((value) => context.components.correction(value, context))),
  ];
}
