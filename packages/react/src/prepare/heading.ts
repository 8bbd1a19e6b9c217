import type { Heading } from "@digestkit/schema";
import type { Prepare } from "./prepared.ts";

/** The level of a heading inside an entry. */
export const heading: Prepare<Heading, "heading"> = (node, { headingLevels }) => ({
  extras: { level: headingLevels.get(node) ?? 6 },
});
