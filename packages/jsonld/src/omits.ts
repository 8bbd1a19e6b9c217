import type { Omission } from "@digestkit/adapter-kit/contract";

/** What the JSON-LD leaves out of a digest’s text: nothing. */
export const omits: readonly Omission[] = [];

/** What the ninjs leaves out of a digest’s text: nothing. */
export const ninjsOmits: readonly Omission[] = [];
