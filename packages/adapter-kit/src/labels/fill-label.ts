/**
 * Puts values into a label.
 *
 * @param label - Label with places: `Published {date}`.
 * @param values - Values by name; a place without a value stays as it is.
 * @returns Plain text.
 * @example
 * ```ts
 * import { fillLabel, labelsFor } from "@digestkit/adapter-kit";
 *
 * console.log(fillLabel(labelsFor("uk").issue, { number: "12" })); // => Випуск 12
 * ```
 */
export function fillLabel(label: string, values: Readonly<Record<string, string>>): string {
  return label.replace(/\{(\w+)\}/gu, (place, name: string) =>
    Object.hasOwn(values, name) ? (values[name] ?? place) : place,
  );
}

/**
 * The same for values that are not text: the label's words and the values, in order, for a template to join.
 *
 * @param label - Label with places.
 * @param values - Values by name: markup, nodes.
 * @returns Pieces in order; empty pieces of text are left out.
 * @example
 * ```ts
 * import { html, labelParts, markupOf } from "@digestkit/adapter-kit";
 *
 * const date = html`<time datetime="2023-10-03">3 October</time>`;
 * console.log(markupOf(html`${labelParts("Published {date}", { date })}`)); // => Published <time datetime="2023-10-03">3 October</time>
 * ```
 */
export function labelParts<Value>(label: string, values: Readonly<Record<string, Value>>): (string | Value)[] {
  if (!label.includes("{")) return label === "" ? [] : [label];
  // "Covering {start} to {end}" splits into words at even and names at odd places.
  return label.split(/\{(\w+)\}/u).flatMap((piece, index): (string | Value)[] => {
    if (index % 2 === 0) return piece === "" ? [] : [piece];
    const value = Object.hasOwn(values, piece) ? values[piece] : undefined;
    return [value === undefined ? `{${piece}}` : value];
  });
}
