import { below, entryTitle, fillLabel, headlineContent, markQuotations } from "@digestkit/adapter-kit";
import type { ReactNode } from "react";
import type { PartProps } from "../context.ts";
import { HeadingElement } from "../heading-element.tsx";
import { Flow, Nodes } from "../nodes.tsx";

/**
 * One entry: headline, dateline, body, then its corrections, what is known about it, and its own address.
 *
 * @example
 * ```ts
 * import { createContext, Entry } from "@digestkit/react";
 * import { createDigest, createEntry, createSection } from "@digestkit/schema";
 * import { createElement } from "react";
 * import { renderToStaticMarkup } from "react-dom/server";
 *
 * const entries = [createEntry({ id: "gates", headline: "Gates opened" })];
 * const context = createContext(createDigest({ id: "a", sections: [createSection({ id: "news", entries })] }));
 * const value = context.digest.sections[0]?.entries[0];
 * const markup = value ? renderToStaticMarkup(createElement(Entry, { value, context })) : "";
 * console.log(markup.split("<p")[0]); // => <article class="entry" id="gates"><h1 class="headline">Gates opened</h1>
 * ```
 */
export function Entry({ value, context }: PartProps<"entry">): ReactNode {
  const { plan, parts, labels } = context;
  const around = { ...context, quoted: markQuotations(value) };
  const headline = headlineContent(value, around.quoted);
  const inside = headline ? below(around) : around;
  const id = plan.anchors.get(value);
  const name = fillLabel(labels.labelled, { label: labels.permalink, value: entryTitle(value, labels) });
  const { correction: Correction, facts: Facts } = parts;
  return (
    <article className="entry" id={id}>
      {headline && (
        <HeadingElement level={context.headingLevel} className="headline">
          <Nodes nodes={headline} context={around} />
        </HeadingElement>
      )}
      {value.dateline?.trim() && <p className="dateline">{value.dateline}</p>}
      <Flow content={value.body} context={inside} />
      {plan.corrections.get(value)?.map((correction) => (
        <Correction key={plan.anchors.get(correction)} value={correction} context={inside} />
      ))}
      <Facts value={value} context={context} />
      {context.permalinks !== "none" && (
        <p className="permalink">
          <a href={`#${id}`} aria-label={name}>
            #
          </a>
        </p>
      )}
    </article>
  );
}
