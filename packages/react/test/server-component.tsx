import type { Digest as DigestDocument } from "@digestkit/schema";
import * as React from "react";
import { Digest } from "../src/index.ts";
import { resolveElements, type Resolved } from "./resolve-elements.ts";

/** Names of what this build of React has: without hooks that keep a state, where it is that of server components. */
export const reactExports: readonly string[] = Object.keys(React);

/** Renders a digest as server components are rendered. */
export function resolveDigest(digest: DigestDocument): Resolved {
  return resolveElements(<Digest digest={digest} />);
}
