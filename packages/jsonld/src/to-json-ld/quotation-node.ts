import { languageTag } from "@digestkit/adapter-kit";
import type { PullQuote, Quotation } from "@digestkit/schema";
import type { Context } from "./context.ts";
import type { QuotationNode } from "./schema-org/quotation.ts";
import { node } from "./node.ts";
import { speakerNode } from "./speaker-node.ts";
import { citationNode } from "./work-node.ts";

/**
 * Somebody's words in an entry.
 *
 * @param quotation - Quotation; none of type `term`, which is nobody's speech.
 * @param context - The document around.
 * @returns The node.
 */
export function quotationNode(quotation: Quotation, context: Context): QuotationNode {
  const { speaker, source, within } = quotation;
  const spoken = speakerNode(speaker, context);
  const outer = within === undefined ? undefined : context.names.part(within);
  return node<QuotationNode>({
    "@type": "Quotation",
    "@id": context.names.of(quotation),
    identifier: quotation.id,
    text: quotation.text,
    spokenByCharacter: spoken,
    creator: spoken && creator(spoken),
    genre: quotation.medium,
    inLanguage: languageTag(quotation.inLanguage),
    isPartOf: outer === undefined ? undefined : { "@id": outer },
    citation: source && citationNode(source, context),
  });
}

/** `creator` is what most programs read; it says nothing that `spokenByCharacter` has not said. */
function creator(spoken: NonNullable<QuotationNode["spokenByCharacter"]>): QuotationNode["creator"] {
  return "@id" in spoken ? { "@id": spoken["@id"] } : spoken;
}

/**
 * The sentence the issue leads with.
 *
 * @param pullQuote - Pull quote.
 * @param context - The document around.
 * @returns The node, without an id: what it was pulled from has one.
 */
export function pullQuoteNode({ text, attribution, of }: PullQuote, context: Context): QuotationNode {
  const spoken = speakerNode(attribution, context);
  const original = of === undefined ? undefined : context.names.part(of);
  return node<QuotationNode>({
    "@type": "Quotation",
    text,
    url: context.url(attribution?.url),
    spokenByCharacter: spoken,
    creator: spoken && creator(spoken),
    genre: attribution?.medium,
    isBasedOn: original === undefined ? undefined : { "@id": original },
  });
}
