import type { Omission } from "@digestkit/adapter-kit/contract";

/** What a plain-text edition leaves out of a digest: nothing. */
export const omits: readonly Omission[] = [];
