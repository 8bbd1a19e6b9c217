import { below, showsAnything } from "@digestkit/adapter-kit";
import type { EntryStyle } from "@digestkit/schema";
import type { ReactNode } from "react";
import type { PartProps } from "../context.ts";
import { HeadingElement } from "../heading-element.tsx";
import { Isolated } from "../isolated.tsx";
import { Flow, Nodes } from "../nodes.tsx";

/**
 * A section: title, what stands before its entries, its entries, and the sections in it.
 *
 * @example
 * ```ts
 * import { createContext, Section } from "@digestkit/react";
 * import { createDigest, createSection } from "@digestkit/schema";
 * import { createElement } from "react";
 * import { renderToStaticMarkup } from "react-dom/server";
 *
 * const context = createContext(createDigest({ id: "a", sections: [createSection({ id: "news", title: "News" })] }));
 * const [value] = context.digest.sections;
 * const markup = value ? renderToStaticMarkup(createElement(Section, { value, context })) : "";
 * console.log(markup); // => <section id="news" class="section section-paragraph"><h1>News</h1></section>
 * ```
 */
export function Section({ value, context }: PartProps<"section">): ReactNode {
  const { plan, parts, headingLevel } = context;
  const { title, titleContent, abstract = [], entries, sections = [], entryStyle } = value;
  const hasTitle = titleContent !== undefined || title !== "";
  const inside = hasTitle ? below(context) : context;
  const Arranged = arrangements[entryStyle];
  const Inner = parts.section;
  return (
    <section id={plan.anchors.get(value)} className={`section section-${entryStyle}`}>
      {hasTitle && (
        <HeadingElement level={headingLevel}>
          {titleContent ? (
            <Nodes nodes={titleContent} context={context} />
          ) : (
            <Isolated text={title} context={context} />
          )}
        </HeadingElement>
      )}
      {showsAnything(abstract) && (
        <div className="abstract">
          <Flow content={abstract} context={inside} />
        </div>
      )}
      {entries.length > 0 && <Arranged value={value} context={inside} />}
      {sections.map((section) => (
        <Inner key={plan.anchors.get(section)} value={section} context={inside} />
      ))}
    </section>
  );
}

/** How the entries of a style follow each other: as items of a list, or one after another. */
const arrangements: Readonly<Record<EntryStyle, typeof Entries>> = {
  heading: Entries,
  paragraph: Entries,
  runIn: Entries,
  break: Entries,
  list: (props) => <ul className="entries">{items(props)}</ul>,
  numbered: (props) => <ol className="entries">{items(props)}</ol>,
};

function Entries({ value: { entries }, context }: PartProps<"section">): ReactNode {
  const Entry = context.parts.entry;
  return entries.map((entry) => <Entry key={context.plan.anchors.get(entry)} value={entry} context={context} />);
}

function items({ value, context }: PartProps<"section">): ReactNode {
  const Entry = context.parts.entry;
  return value.entries.map((entry) => (
    <li key={context.plan.anchors.get(entry)}>
      <Entry value={entry} context={context} />
    </li>
  ));
}
