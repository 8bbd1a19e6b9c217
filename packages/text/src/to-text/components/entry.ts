import { markQuotations } from "@digestkit/adapter-kit";
import type { Entry } from "@digestkit/schema";
import type { Context } from "../context.ts";
import { stack } from "../layout/stack.ts";
import { inLine, renderFlow, renderPhrasing, renderText } from "../render-nodes.ts";

/** One entry: headline and body, then its corrections and what is known about it. */
export function entry(value: Entry, context: Context): string[] {
  const { components, plan } = context;
  const around = { ...context, quoted: markQuotations(value) };
  const head = [...headline(value, around), ...dateline(value, around)];
  // The headline stands right above what it heads.
  const [first = [], ...rest] = value.body.map((node) => renderFlow([node], around)).filter(({ length }) => length > 0);
  return stack([
    [...head, ...first],
    ...rest,
    ...(plan.corrections.get(value) ?? []).map((correction) => components.correction(correction, context)),
    components.facts(value, context),
  ]);
}

function headline(value: Entry, context: Context): string[] {
  const { headline: plain, headlineContent } = value;
  const content = context.quoted.get(value) ?? headlineContent ?? [{ type: "text", value: plain ?? "" } as const];
  const text = renderPhrasing(content, context).trim();
  return text === "" ? [] : renderText(text, { ...context, flows: false });
}

function dateline(value: Entry, context: Context): string[] {
  const text = inLine(value.dateline ?? "").trim();
  return text === "" ? [] : renderText(text, { ...context, flows: false });
}
