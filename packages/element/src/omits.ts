import type { Omission } from "@digestkit/adapter-kit/contract";

/** What the element leaves out of a digest: nothing. */
export const omits: readonly Omission[] = [];
