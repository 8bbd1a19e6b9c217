import { footnoteId, footnoteReferenceId } from "@digestkit/adapter-kit";
import type { FootnoteReference } from "@digestkit/schema";
import type { Prepare } from "./prepared.ts";

/** The number of a footnote, and the addresses that lead there and back. */
export const footnoteReference: Prepare<FootnoteReference, "footnoteReference"> = (node, context) => {
  const found = context.plan.references.get(node);
  if (!found) return { extras: { number: undefined, id: undefined, href: undefined } };
  const { number } = found.footnote;
  if (context.isInLink) return { extras: { number, id: undefined, href: undefined } };
  const id = footnoteReferenceId(context, number, found.occurrence);
  return { extras: { number, id, href: `#${footnoteId(context, number)}` } };
};
