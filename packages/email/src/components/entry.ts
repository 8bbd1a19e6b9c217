import { attributes, below, headlineContent, html, markQuotations, type Html } from "@digestkit/adapter-kit";
import { renderFlow, renderNodes, type Component, type Context } from "@digestkit/html";
import type { Entry } from "@digestkit/schema";
import type { Look } from "../look/styles.ts";
import { headingAt } from "./heading.ts";

/** One entry: headline, dateline, body, then its corrections and what is known about it. */
export function entry(look: Look): Component<Entry> {
  return (value, context) => {
    const { plan, parts } = context;
    const styles = look[context.direction];
    const around = { ...context, quoted: markQuotations(value) };
    const heading = headline(value, around, look);
    const inside = heading ? below(around) : around;
    const content = [
      heading,
      value.dateline?.trim() && html`<p${attributes({ ...styles.kicker })}>${value.dateline}</p>\n`,
      renderFlow(value.body, inside),
      plan.corrections.get(value)?.map((correction) => parts.correction(correction, inside)),
      parts.facts(value, context),
    ];
    return html`<div${attributes({ id: plan.anchors.get(value), ...styles.entry })}>\n${content}</div>\n`;
  };
}

function headline(value: Entry, context: Context, look: Look): Html | undefined {
  const content = headlineContent(value, context.quoted);
  return content && headingAt(context.headingLevel, renderNodes(content, context), look[context.direction]);
}
