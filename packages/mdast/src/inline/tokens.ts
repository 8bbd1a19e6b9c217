/** Kinds of tokens. */
export const tokenKind = {
  /** A slice of the text. */
  text: 0,
  /** An escaped character: the last one of the token. */
  escape: 1,
  /** A character reference; its value is the payload. */
  reference: 2,
  /** A line ending; spaces around it are not part of the token. */
  eol: 3,
  /** A hard break. */
  break: 4,
  /** A finished node, the payload. */
  node: 5,
  /** `[` or `![`: text, unless it begins a link or an image: the payload, still without what is inside. */
  labelStart: 6,
  /** The end of the same, from its `]`. */
  labelEnd: 7,
  /** A check box. */
  check: 8,
  /** From here on delimiter runs, what is left of which is text. `~` or `~~` */
  strike: 9,
  /** `_` and more of them. */
  underscores: 10,
  /** `*` and more of them. */
  asterisks: 11,
} as const;

/** Bits of `Token.able`. */
export const opens = 1;
export const closes = 2;

/** A token of the text; fields mean different things for different kinds. */
export interface Token {
  kind: number;
  from: number;
  to: number;
  payload: unknown;
  /** Of a run: whether it {@link opens} and {@link closes} spans. */
  able: number;
  /**
   * Of a run: spans that it opens, innermost first, and spans that it closes, innermost first: the sizes of their markers, 1 or 2, as
   * digits. Strings, because nearly all are short: those are made once.
   */
  openers: string;
  closers: string;
}
