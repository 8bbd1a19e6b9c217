import type { Omission } from "@digestkit/adapter-kit/contract";

/** What the components leave out of a digest: nothing. */
export const omits: readonly Omission[] = [];
