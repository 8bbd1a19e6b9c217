import type { Omission } from "@digestkit/adapter-kit/contract";

/** What a thread leaves out of a digest: nothing, where posts are long enough for its longest quotation. */
export const omits: readonly Omission[] = [];
