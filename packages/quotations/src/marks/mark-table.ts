/** How a character may be used as a quotation mark. */
export interface MarkShape {
  /** Marks of one level close one another; marks of different levels only nest. */
  level: MarkLevel;
  /** The side its glyph shows. `either`: straight marks; `swap`: guillemets, which point both ways in different languages. */
  side: "open" | "close" | "either" | "swap";
  /** What is expected to close it when it opens; the first is the usual one. Empty for marks that only close. */
  closers: string;
}

/** Kinds of marks that close one another. Only `single` marks can be apostrophes. */
export type MarkLevel =
  "double" | "single" | "guillemet" | "singleGuillemet" | "corner" | "whiteCorner" | "title" | "innerTitle";

/** Every character that can be a quotation mark (Unicode `Quotation_Mark`, without the vertical presentation forms). */
export const markTable: ReadonlyMap<string, MarkShape> = new Map<string, MarkShape>([
  ['"', { level: "double", side: "either", closers: '"' }],
  ["\u201C", { level: "double", side: "open", closers: "\u201D" }], // “English”
  ["\u201D", { level: "double", side: "close", closers: "\u201D" }], // ”svenska”
  ["\u201E", { level: "double", side: "open", closers: "\u201C\u201D" }], // „Deutsch“, „polski”
  ["\u201F", { level: "double", side: "open", closers: "\u201D" }],
  ["\uFF02", { level: "double", side: "either", closers: "\uFF02" }],
  ["\u301D", { level: "double", side: "open", closers: "\u301E\u301F" }],
  ["\u301E", { level: "double", side: "close", closers: "" }],
  ["\u301F", { level: "double", side: "close", closers: "" }],
  ["'", { level: "single", side: "either", closers: "'" }],
  ["\u2018", { level: "single", side: "open", closers: "\u2019" }],
  ["\u2019", { level: "single", side: "close", closers: "" }],
  ["\u201A", { level: "single", side: "open", closers: "\u2018\u2019" }],
  ["\u201B", { level: "single", side: "open", closers: "\u2019" }],
  ["\u00AB", { level: "guillemet", side: "swap", closers: "\u00BB" }], // « français »
  ["\u00BB", { level: "guillemet", side: "swap", closers: "\u00AB\u00BB" }], // »Deutsch«
  ["\u2039", { level: "singleGuillemet", side: "swap", closers: "\u203A" }],
  ["\u203A", { level: "singleGuillemet", side: "swap", closers: "\u2039\u203A" }],
  ["\u300C", { level: "corner", side: "open", closers: "\u300D" }], // 「日本語」
  ["\u300D", { level: "corner", side: "close", closers: "" }],
  ["\uFF62", { level: "corner", side: "open", closers: "\uFF63" }],
  ["\uFF63", { level: "corner", side: "close", closers: "" }],
  ["\u300E", { level: "whiteCorner", side: "open", closers: "\u300F" }],
  ["\u300F", { level: "whiteCorner", side: "close", closers: "" }],
  ["\u300A", { level: "title", side: "open", closers: "\u300B" }], // 《书名》
  ["\u300B", { level: "title", side: "close", closers: "" }],
  ["\u3008", { level: "innerTitle", side: "open", closers: "\u3009" }],
  ["\u3009", { level: "innerTitle", side: "close", closers: "" }],
]);

/** Finds the characters of {@link markTable}. */
export const markPattern: RegExp =
  /["'\u00AB\u00BB\u2018-\u201F\u2039\u203A\u3008-\u300B\u300C-\u300F\u301D-\u301F\uFF02\uFF62\uFF63]/gu;
