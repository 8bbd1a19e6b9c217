import { foreignRuns, html, isForeign, unwrapIdeographs, type Html } from "@digestkit/adapter-kit";
import type { Text } from "@digestkit/schema";
import type { Context } from "../context.ts";

/** Text; what runs against the direction around it is isolated. */
export function text({ value }: Pick<Text, "value">, { direction, edges }: Context): Html {
  const lines = unwrapIdeographs(value);
  if (!isForeign(lines, direction)) return html`${lines}`;
  const runs = foreignRuns(lines, direction, edges);
  return html`${runs.map((run) => (run.isForeign ? html`<bdi>${run.text}</bdi>` : run.text))}`;
}
