/** What has a visible link to its own address: entries and whole utterances, entries only, or nothing. All have an `id`. */
export type Permalinks = "all" | "entries" | "none";
