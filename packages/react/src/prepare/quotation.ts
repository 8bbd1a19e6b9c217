import { directionOf, isLanguageTag, type QuotationNode } from "@digestkit/adapter-kit";
import type { Prepare } from "./prepared.ts";

/** The anchor of a quotation, and its language and direction where they are not those around. */
export const quotation: Prepare<QuotationNode, "quotation"> = (node, context) => {
  const id = node.isFirst ? context.plan.anchors.get(node.quotation) : undefined;
  const { inLanguage: lang, type } = node.quotation;
  if (type === "term" || lang === undefined || lang === context.language || !isLanguageTag(lang)) {
    return { extras: { id, lang: undefined, dir: undefined } };
  }
  const direction = directionOf(lang);
  const dir = direction === context.direction ? undefined : direction;
  return { extras: { id, lang, dir }, inside: { ...context, language: lang, direction } };
};
