import { directionOf, labelParts } from "@digestkit/adapter-kit";
import { createElement, Fragment, type ReactNode } from "react";
import type { Context } from "./context.ts";

/** Properties of `<Label>`. */
export interface LabelProps {
  /** A label: `context.labels.contents`, or one with places: `Published {date}`. */
  text: string;
  /** Of the document. */
  context: Context;
  /** Values for the places. */
  values?: Readonly<Record<string, ReactNode>>;
}

/** Words of the edition's own, marked where they are in another language than the document. */
export function Label({ text, context, values = {} }: LabelProps): ReactNode {
  // Handed on one by one, the pieces need no keys.
  const words = createElement(Fragment, null, ...labelParts(text, values));
  const { labelLanguage, direction } = context;
  if (labelLanguage === undefined) return words;
  const dir = directionOf(labelLanguage);
  return (
    <span lang={labelLanguage} dir={dir === direction ? undefined : dir}>
      {words}
    </span>
  );
}
