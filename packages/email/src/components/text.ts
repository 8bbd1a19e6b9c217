import { attributes, foreignRuns, html, isForeign, unwrapIdeographs, type Html } from "@digestkit/adapter-kit";
import type { Context } from "@digestkit/html";
import type { Text } from "@digestkit/schema";

/** Text; what runs against the direction around it is isolated by `dir`, as mail programs drop `bdi`. */
export function text({ value }: Pick<Text, "value">, { direction, edges }: Pick<Context, "direction" | "edges">): Html {
  const lines = unwrapIdeographs(value);
  if (!isForeign(lines, direction)) return html`${lines}`;
  const dir = direction === "ltr" ? "rtl" : "ltr";
  const runs = foreignRuns(lines, direction, edges);
  return html`${runs.map((run) => (run.isForeign ? html`<span${attributes({ dir })}>${run.text}</span>` : run.text))}`;
}
