/** A place in the source: line and column from 1, and a UTF-16 offset from 0, as in unist. */
type Point = { line: number; column: number; offset: number };

/** A remark about the document, with the fields of a `VFileMessage`: nothing is thrown for what a document holds. */
export interface MdastMessage {
  /** Which limit. */
  ruleId: "max-length" | "max-depth" | "max-links";
  /** How bad it is: the document was read all the same. */
  severity: "warning";
  /** What happened, what was expected, and what to do. */
  reason: string;
  /** What exceeds the limit first, in the source: the rest of the text, the line, or the bracket. */
  place: { start: Point; end: Point };
}

/** How to parse. */
export interface MdastOptions {
  /** Front matter between `---` lines at the very start. Default: `true`. */
  frontMatter?: boolean;
  /** GFM tables. Default: `true`. */
  tables?: boolean;
  /** GFM strikethrough. Default: `true`. */
  strikethrough?: boolean;
  /** GFM task list items. Default: `true`. */
  taskLists?: boolean;
  /** GFM footnotes. Default: `true`. */
  footnotes?: boolean;
  /**
   * GFM literal autolinks. `"all"` also finds them in finished text as `mdast-util-gfm-autolink-literal` does, where escapes
   * are no longer seen; `"source"` only where the source says so; `false` never. Default: `"all"`.
   */
  autolinks?: "all" | "source" | false;
  /**
   * `"points"`: unist positions. `"offsets"`: two numbers per node, line and column are derived when asked. `false`: none.
   * Default: `"points"`.
   */
  positions?: "points" | "offsets" | false;
  /** Longest source in UTF-16 units; a longer one becomes one text. Default: 64 Mi. */
  maxLength?: number;
  /** How deep block quotes, lists and footnotes may nest; deeper markers become text. Default: 256. */
  maxDepth?: number;
  /** How many brackets may be open in one block at a time; further ones become text. Default: 65,536. */
  maxLinks?: number;
  /** Filled with what limits were exceeded. */
  messages?: MdastMessage[];
}

/** Options with nothing left open. */
export interface Settings extends Required<MdastOptions> {}

/** Fills in defaults. */
export function settingsOf(options: MdastOptions): Settings {
  return {
    frontMatter: options.frontMatter ?? true,
    tables: options.tables ?? true,
    strikethrough: options.strikethrough ?? true,
    taskLists: options.taskLists ?? true,
    footnotes: options.footnotes ?? true,
    autolinks: options.autolinks ?? "all",
    positions: options.positions ?? "points",
    maxLength: options.maxLength ?? 67_108_864,
    maxDepth: options.maxDepth ?? 256,
    maxLinks: options.maxLinks ?? 65_536,
    messages: options.messages ?? [],
  };
}
