import { foreignRuns, unwrapIdeographs } from "@digestkit/adapter-kit";
import type { ReactNode } from "react";
import type { Context } from "./context.ts";

/** Properties of `<Isolated>`. */
export interface IsolatedProps {
  /** Plain text. */
  text: string;
  /** Where it stands. */
  context: Context;
}

/** Plain text; what runs against the direction around it is isolated. */
export function Isolated({ text, context }: IsolatedProps): ReactNode {
  const runs = foreignRuns(unwrapIdeographs(text), context.direction, context.edges);
  // Pieces of one text have no identity but their place.
  return runs.map((run, index) => (run.isForeign ? <bdi key={index}>{run.text}</bdi> : run.text));
}
