import type { ReactNode } from "react";
import type { PartProps } from "../context.ts";
import { Label } from "../label.tsx";
import { NamedValues } from "../named-values.tsx";

/**
 * The sources of an entry: a group in the list of what is known about it (`dl`).
 *
 * @example
 * ```ts
 * import { createContext, Sources } from "@digestkit/react";
 * import { createDigest } from "@digestkit/schema";
 * import { createElement } from "react";
 * import { renderToStaticMarkup } from "react-dom/server";
 *
 * const context = createContext(createDigest({ id: "a" }));
 * const sources = createElement(Sources, { value: [{ name: "The Courier" }], context });
 * console.log(renderToStaticMarkup(sources)); // => <div><dt>Source</dt><dd><bdi>The Courier</bdi></dd></div>
 * ```
 */
export function Sources({ value: sources, context }: PartProps<"sources">): ReactNode {
  const { labels, parts } = context;
  const Source = parts.source;
  const name = sources.length === 1 ? labels.source : labels.sources;
  // A source may be named twice.
  const values = sources.map((source, index) => <Source key={index} value={source} context={context} />);
  return <NamedValues name={<Label text={name} context={context} />} values={values} />;
}
