import type { Unsafe } from "mdast-util-to-markdown";

/** Characters that would be read as something else in this format, besides what Markdown itself minds. */
export const unsafe: Unsafe[] = [
  // `{{ … }}` and `{% … %}` are template tags.
  { character: "{", before: String.raw`\{` },
  { character: "%", before: String.raw`\{` },
  { character: "}", before: "[%}]" },
  // `import "x"`, `export default x` at the start of a line belong to a component format.
  { atBreak: true, character: "i", after: String.raw`mport\s` },
  { atBreak: true, character: "e", after: String.raw`xport\s` },
  // `\\a~~#~~` – the letter may be written as a character reference, whose start the backslash would escape.
  { character: "\\", after: "[^!-/:-@[-`{-~\\s]" },
  // Directional overrides make a line read other than it is: visible as `&#x202E;`.
  ...["\u202D", "\u202E"].map((character) => ({ character })),
  // `[^1]: ` at the start of a line would define the footnote.
  { character: ":", before: String.raw`\]` },
];
