import { tests } from "commonmark-spec";
import fc from "fast-check";

const characters = [
  ..."*_~`<>[]()!&;:#=-+|\\/\"'@.,?$%^{}0123456789abxwhtps",
  ..."    \t\t\n\n\n\n\r\r",
  "\r\n",
  "\0",
  "\uFEFF",
  "\uFFFD",
  "\u00a0",
  "\u2028",
  "é",
  "😀",
  "\ud800",
  "\udc00",
];

/** Characters that mean something in Markdown, in any order. */
export const soup: fc.Arbitrary<string> = fc.string({ unit: fc.constantFrom(...characters), maxLength: 48 });

const examples = tests.map(({ markdown }) => markdown.replaceAll("→", "\t"));

interface Splice {
  at: number;
  size: number;
  text: string;
}

const splice: fc.Arbitrary<Splice> = fc.record({
  at: fc.nat(),
  size: fc.nat(5),
  text: fc.oneof(
    fc.constant(""),
    fc.constantFrom(...characters),
    fc.constantFrom(...examples),
    fc.string({ unit: fc.constantFrom(...characters), maxLength: 4 }),
  ),
});

/** Examples of the specification with pieces gone and others put in. */
export const mutated: fc.Arbitrary<string> = fc
  .tuple(fc.constantFrom(...examples), fc.array(splice, { maxLength: 4 }))
  .map(([example, splices]) => splices.reduce(spliced, example));

function spliced(source: string, { at, size, text }: Splice): string {
  const start = at % (source.length + 1);
  return source.slice(0, start) + text + source.slice(start + size);
}
