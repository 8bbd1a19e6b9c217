import type { Correction } from "@digestkit/schema";
import type { Context } from "./context.ts";
import type { CorrectionNode } from "./schema-org/correction-comment.ts";
import type { WorkNode } from "./schema-org/creative-work.ts";
import { node } from "./node.ts";

/**
 * A published correction, with the words before and after as the objects of a `ReplaceAction`.
 *
 * @param correction - Correction.
 * @param context - The document around.
 * @returns The node.
 */
export function correctionNode(correction: Correction, { names }: Context): CorrectionNode {
  const { target, before, after } = correction;
  const corrected = names.part(target);
  const about = node<NonNullable<CorrectionNode["about"]>>({
    "@type": "ReplaceAction",
    replacee: wordsNode(before),
    replacer: wordsNode(after),
  });
  return node<CorrectionNode>({
    "@type": "CorrectionComment",
    "@id": names.of(correction),
    identifier: correction.id,
    parentItem: corrected === undefined ? undefined : { "@id": corrected },
    datePublished: correction.datePublished,
    genre: correction.severity,
    text: correction.text,
    about: (before ?? after) === undefined ? undefined : about,
  });
}

function wordsNode(text: string | undefined): WorkNode | undefined {
  return text === undefined ? undefined : node<WorkNode>({ "@type": "CreativeWork", text });
}
