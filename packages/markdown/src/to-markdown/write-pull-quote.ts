import type {
  Attribution,
  Blockquote,
  FlowContent,
  PhrasingContent,
  PullQuote,
  QuotationMarks,
} from "@digestkit/schema";
import { createReading } from "../from-mdast/reading.ts";
import { readPullQuote } from "../from-mdast/read-pull-quote.ts";
import { joinTexts } from "../source/join-texts.ts";
import { pullQuoteIndex } from "../structure/pull-quote-index.ts";
import { listComma } from "./list-comma.ts";
import { same } from "./same.ts";
import { paragraph, paragraphsOf } from "./texts.ts";
import { writeDirective } from "./write-directive.ts";

/**
 * A pull quote as a block quotation.
 *
 * @param pullQuote - Pull quote without positions.
 * @param language - Language of the document.
 * @returns Block that reads as that pull quote; nothing where none does, and front matter has to say it.
 */
export function writePullQuote(pullQuote: PullQuote, language: string | undefined): Blockquote | undefined {
  const { content, text, marks, attribution } = pullQuote;
  const words = content ?? paragraphsOf(text);
  if (words.length === 0) return undefined;
  const credited = attribution ?? false;
  const comma = listComma(language);
  const forms: FlowContent[][] = [
    withAttribution(withMarks(words, marks), attribution, comma),
    [writeDirective("field", { attribution: credited }), ...withMarks(words, marks)],
    [writeDirective("field", { attribution: credited, marks: marks ?? false }), ...words],
  ];
  const expected = { text, content, marks, attribution };
  return forms
    .map((children): Blockquote => ({ type: "blockquote", children }))
    .find((quote) => pullQuoteIndex([{ node: quote }]) === 0 && same(read(quote), expected));
}

function read(quote: Blockquote): Pick<PullQuote, "text" | "content" | "marks" | "attribution"> {
  const { fidelity: _fidelity, ...fields } = readPullQuote(quote, createReading({}));
  return fields;
}

/** The marks go into the first and last paragraph, where they are text. */
function withMarks(words: readonly FlowContent[], marks: QuotationMarks | undefined): FlowContent[] {
  const last = words.length - 1;
  return words.map((block, index) => {
    if (block.type !== "paragraph" || !marks) return block;
    const open: PhrasingContent[] = index === 0 ? [{ type: "text", value: marks.open }] : [];
    const close: PhrasingContent[] = index === last ? [{ type: "text", value: marks.close }] : [];
    return paragraph(joinTexts([...open, ...block.children, ...close]));
  });
}

/** `— Mira Talen, [interview](url)` as the last line. */
function withAttribution(
  words: readonly FlowContent[],
  attribution: Attribution | undefined,
  comma: string,
): FlowContent[] {
  if (!attribution) return [...words];
  const line = lineOf(attribution, comma);
  const last = words.at(-1);
  if (last?.type !== "paragraph") return [...words, paragraph(line)];
  return [...words.slice(0, -1), paragraph(joinTexts([...last.children, { type: "text", value: "\n" }, ...line]))];
}

function lineOf({ name, medium, url }: Attribution, comma: string): PhrasingContent[] {
  const linked = (text: string): PhrasingContent =>
    url === undefined
      ? { type: "text", value: text }
      : { type: "link", url, children: [{ type: "text", value: text }] };
  return medium === undefined
    ? joinTexts([{ type: "text", value: "— " }, linked(name)])
    : joinTexts([{ type: "text", value: `— ${name}${comma}` }, linked(medium)]);
}
