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

/** Each character with its side and, once it has opened, its closers, by level. `“` English, `„` Deutsch, `«` français, `「` 日本語, `《` 书名. */
const levels: Record<MarkLevel, string> = {
  double:
    '" either ",\u201C open \u201D,\u201D close \u201D,\u201E open \u201C\u201D,\u201F open \u201D,\uFF02 either \uFF02,\u301D open \u301E\u301F,\u301E close,\u301F close',
  single: "' either ',\u2018 open \u2019,\u2019 close,\u201A open \u2018\u2019,\u201B open \u2019",
  guillemet: "\u00AB swap \u00BB,\u00BB swap \u00AB\u00BB",
  singleGuillemet: "\u2039 swap \u203A,\u203A swap \u2039\u203A",
  corner: "\u300C open \u300D,\u300D close,\uFF62 open \uFF63,\uFF63 close",
  whiteCorner: "\u300E open \u300F,\u300F close",
  title: "\u300A open \u300B,\u300B close",
  innerTitle: "\u3008 open \u3009,\u3009 close",
};

/** Every character that can be a quotation mark (Unicode `Quotation_Mark`, without the vertical presentation forms). */
export const markTable: ReadonlyMap<string, MarkShape> = /* @__PURE__ */ new Map(
  /* @__PURE__ */ Object.entries(levels).flatMap(([level, marks]) =>
    marks.split(",").map((mark): [string, MarkShape] => {
      const [text = "", side, closers = ""] = mark.split(" ");
      return [text, { level: level as MarkLevel, side: side as MarkShape["side"], closers }];
    }),
  ),
);

/** Finds the characters of {@link markTable}. */
export const markPattern: RegExp = /* @__PURE__ */ new RegExp(`[${[...markTable.keys()].join("")}]`, "gu");
