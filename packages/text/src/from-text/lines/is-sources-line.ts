import { catalogue } from "@digestkit/adapter-kit";

/** `Source:`, `Quellen :`, `来源：` – the label of a list of sources, in any language of the catalogue. */
const labels: ReadonlySet<string> = new Set(
  Object.values(catalogue).flatMap(({ source, sources }) => [source.toLowerCase(), sources.toLowerCase()]),
);

/**
 * Whether a line lists sources.
 *
 * @param text - Text of a line.
 * @returns Whether it begins with such a label.
 */
export function isSourcesLine(text: string): boolean {
  const colon = /^[^:：]{1,24}(?=[:：])/u.exec(text)?.[0];
  return colon !== undefined && labels.has(colon.trim().toLowerCase());
}
