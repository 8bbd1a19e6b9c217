import fc from "fast-check";
import { inlineLine } from "./arbitrary-inlines.ts";

/** Lines without their endings. */
type Lines = readonly string[];

const word = fc.constantFrom("a", "b", "foo bar", "");
const paragraph = fc.array(inlineLine, { minLength: 1, maxLength: 3 });

const heading = fc
  .tuple(fc.constantFrom("# ", "### ", "#\t", "####### ", "#"), inlineLine, fc.constantFrom("", " #", " ## ", "#"))
  .map(([open, line, close]) => [open + line + close]);

const setext = fc
  .tuple(paragraph, fc.constantFrom("===", "---", "= ", " --", "==a"))
  .map(([lines, rule]) => [...lines, rule]);

const fence = fc
  .tuple(
    fc.constantFrom("```", "~~~", "````", "  ```"),
    fc.constantFrom("", "js", " js a&amp;b ", "`"),
    fc.array(word, { maxLength: 3 }),
    fc.constantFrom("```", "~~~~", "", "   ```", "    ```"),
  )
  .map(([open, info, lines, close]) => [open + info, ...lines, ...(close === "" ? [] : [close])]);

const indented = fc.array(fc.constantFrom("    a", "\tb", "      c", "", "  \t d"), { minLength: 1, maxLength: 3 });

/** One of each kind (CommonMark 4.6), and what ends it. */
const html = fc
  .tuple(
    fc.constantFrom(
      "<pre a>",
      "<script>x",
      "<!-- a",
      "<?a",
      "<!A b",
      "<![CDATA[",
      "<div\ta",
      "</div",
      '<b c="d">',
      "</b >",
      "<b c=d e",
    ),
    fc.array(word, { maxLength: 2 }),
    fc.constantFrom("", "</pre>", "a</script>b", "-->", "?>", ">", "]]>"),
  )
  .map(([open, lines, close]) => [open, ...lines, close]);

const row = fc
  .array(fc.constantFrom("|", " a ", "`b|c`", "\\|", " :", "*d*", "www.a.b", " "), { minLength: 1, maxLength: 7 })
  .map((cells) => cells.join(""));
const table = fc
  .tuple(row, fc.constantFrom("|-|-|", "|-|", ":-:|-", "-|-", "|-:|", "| - | - | - |"), fc.array(row, { maxLength: 3 }))
  .map(([head, rule, rows]) => [head, rule, ...rows]);

const definition = fc
  .tuple(
    fc.constantFrom("[a]:", "[b]: ", "[^a\\]]:", "[A]:\t", " [a b]:"),
    fc.constantFrom(" /u", "<u v>", "", "u(v)"),
    fc.constantFrom("", " 't'", ' "t', "\tx", " (t)"),
    fc.array(fc.constantFrom("'t'", '"', "u", 't"'), { maxLength: 2 }),
  )
  .map(([label, url, title, lines]) => [label + url + title, ...lines]);

const leaf: fc.Arbitrary<Lines> = fc.oneof(
  { weight: 4, arbitrary: paragraph },
  heading,
  setext,
  fence,
  indented,
  html,
  { weight: 2, arbitrary: table },
  definition,
  fc.constantFrom<string[]>(["***"], [" - - -"], ["___ "], ["---", "a: b", "---"]),
  { weight: 2, arbitrary: fc.constantFrom<string[]>([""], ["", ""], ["  "], ["\t"]) },
);

/** First prefix, prefix of further lines, and (by index) which of them do without. */
type Prefixes = readonly [first: string, rest: string, lazy: readonly boolean[]];

const prefixes = fc
  .tuple(
    fc.constantFrom<[string, string]>(
      ["> ", "> "],
      [">", ">"],
      [" >\t", ">  "],
      ["- ", "  "],
      ["-\t", "\t"],
      ["*   ", "    "],
      ["+ ", " "],
      ["- [ ] ", "  "],
      ["- [x]\t", "  "],
      ["-", "  "],
      ["1. ", "   "],
      ["10) ", "    "],
      ["2. ", "   "],
      ["[^a]: ", "    "],
      ["[^a]:", "\t"],
      ["[^b]: ", "     "],
    ),
    fc.array(fc.oneof({ weight: 4, arbitrary: fc.constant(false) }, { weight: 1, arbitrary: fc.constant(true) }), {
      maxLength: 6,
    }),
  )
  .map(([[first, rest], lazy]): Prefixes => [first, rest, lazy]);

function contain([first, rest, lazy]: Prefixes, lines: Lines): Lines {
  return lines.map((line, index) => {
    if (index === 0) return first + line;
    if (lazy[index - 1] || (line === "" && rest.trim() === "")) return line;
    return rest + line;
  });
}

const { blocks } = fc.letrec<{ blocks: Lines; block: Lines }>((tie) => ({
  blocks: fc.array(tie("block"), { minLength: 1, maxLength: 4 }).map((each) => each.flat()),
  block: fc.oneof(
    { maxDepth: 4, depthSize: "small" },
    { weight: 3, arbitrary: leaf },
    { weight: 2, arbitrary: fc.tuple(prefixes, tie("blocks")).map(([prefix, lines]) => contain(prefix, lines)) },
  ),
}));

const endings = fc.oneof(
  { weight: 6, arbitrary: fc.constant<string[]>(["\n"]) },
  { weight: 1, arbitrary: fc.constantFrom<string[]>(["\r\n"], ["\r"], ["\n", "\r\n", "\r"]) },
);

/** Blocks in blocks, some of whose lines are lazy: what people nearly write. */
export const structuredMarkdown: fc.Arbitrary<string> = fc
  .tuple(blocks, endings, fc.boolean())
  .map(([lines, eols, final]) =>
    lines.map((line, index) => line + (index < lines.length - 1 || final ? eols[index % eols.length] : "")).join(""),
  );
