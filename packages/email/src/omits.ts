import type { Omission } from "@digestkit/adapter-kit/contract";

/** What a mail leaves out of a digest: nothing. */
export const omits: readonly Omission[] = [];
