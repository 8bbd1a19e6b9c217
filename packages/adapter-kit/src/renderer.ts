import type { Digest } from "@digestkit/schema";

/**
 * What every adapter is: a pure function from a digest to an edition. Same digest and options, same bytes; the digest is not
 * changed. What it has to report goes to the options' `onMessage`.
 */
export type Renderer<Options, Output> = (digest: Digest, options?: Options) => Output;
