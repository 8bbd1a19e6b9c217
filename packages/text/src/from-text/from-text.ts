import { fromMdast, type ReadResult } from "@digestkit/markdown";
import {
  assertString,
  checkInputSize,
  createDigest,
  positionAt,
  type Comment,
  type Digest,
  type FlowContent,
  type Message,
} from "@digestkit/schema";
import type { Block } from "./blocks/block.ts";
import { readBlocks } from "./blocks/read-blocks.ts";
import { bodyDates } from "./body/body-dates.ts";
import { splitBody, type Body } from "./body/split-body.ts";
import { readDateLine } from "./dates/read-date-line.ts";
import type { FromTextOptions } from "./from-text-options.ts";
import { creditLines } from "./lines/credit-lines.ts";
import { isAttributionLine } from "./lines/is-attribution-line.ts";
import { isSourcesLine } from "./lines/is-sources-line.ts";
import type { Line } from "./lines/line.ts";
import { readLines } from "./lines/read-lines.ts";
import { wrapColumn } from "./lines/wrap-column.ts";
import { mailHeaders } from "./masthead/mail-headers.ts";
import { saysPublisher } from "./masthead/publisher-lead.ts";
import { takeDays } from "./masthead/take-days.ts";
import type { Outline } from "./outline.ts";
import { titleAbove } from "./masthead/title-above.ts";
import { readMasthead } from "./read-masthead.ts";
import { readTail } from "./read-tail.ts";
import { createSheet, placeOn, type Sheet } from "./sheet.ts";
import { sectionNodes } from "./tree/section-nodes.ts";
import { paragraphOf, toNodes } from "./tree/to-nodes.ts";
import { hinted, isContent, type TreeNode } from "./tree/tree-node.ts";

/**
 * Reads a digest from plain text that has no mark-up at all.
 *
 * The text is cut into lines and blocks; the masthead (publisher, series and number, dates, pull quote with its attribution) and
 * the date below the body are taken out; what is left is split at its headings, and each section into entries. Nothing is mark-up:
 * `*stars*`, `<b>` and `&amp;` are text. Each guess that is not sure is an `info` message that says how to make it explicit.
 * Runs in linear time and never throws on content.
 *
 * @param source - The text as it was read, with its own line endings and byte order mark; positions count in it.
 * @param options - What is known besides the text.
 * @returns The digest and messages, in the order of what they talk about.
 * @throws TypeError when an option is of the wrong type.
 * @example
 * ```ts
 * import { fromText } from "@digestkit/text";
 *
 * const { digest } = fromText("Lorsk Civic Observatory\n\nMarch 14, 2024\n\nCourts\n\nThe appeal court in Lorsk has freed two hydrologists.\n");
 * console.log(digest.publication?.publisher, digest.issueDate); // => Lorsk Civic Observatory 2024-03-14
 * console.log(digest.sections[0]?.title); // => Courts
 * ```
 */
export function fromText(source: string, options: FromTextOptions = {}): ReadResult {
  checkOptions(source, options);
  const tooLarge = checkInputSize(source, options);
  if (tooLarge) return { digest: createDigest({ id: "digest", ...options.fields }), messages: [tooLarge] };

  const sheet = createSheet(source, options.file);
  const lines = readLines(sheet.text);
  const found = createOutline(sheet, lines, options);
  const title = titleAbove(lines);
  const blocks = readBlocks(lines, {
    text: sheet.text,
    column: wrapColumn(lines),
    standsAlone: (line) =>
      line === title ||
      found.headers.has(line) ||
      found.dates.has(line) ||
      found.credits.has(line) ||
      isAttributionLine(line.text) ||
      isSourcesLine(line.text) ||
      saysPublisher(line.text),
  });
  const outline = withBodyDates(found, blocks);
  const from = readMasthead(outline, blocks);
  const until = readTail(outline, blocks, from);
  takeDays(outline);
  return assemble(outline, splitBody(outline, blocks.slice(from, until)), options);
}

function createOutline(sheet: Sheet, lines: readonly Line[], { language, file }: FromTextOptions): Outline {
  const credits = creditLines(lines, language);
  const dates: Outline["dates"] = new Map(
    lines.flatMap((line) => {
      const date = line.text === "" || credits.has(line) ? undefined : readDateLine(line.text, language);
      return date ? [[line, date] as const] : [];
    }),
  );
  const { messages } = sheet;
  return {
    sheet,
    language,
    file,
    headers: mailHeaders(lines),
    credits,
    days: new Set(),
    dates,
    fields: {},
    positions: {},
    languages: [],
    aside: [],
    lead: [],
    shown: [],
    messages: [...messages],
  };
}

/** A date that heads a day is none of the issue, and one below a headline is that entry's. */
function withBodyDates(outline: Outline, blocks: readonly Block[]): Outline {
  const { days, ofEntries } = bodyDates(outline.dates, blocks);
  return { ...outline, days, credits: new Set([...outline.credits, ...ofEntries]) };
}

function assemble(outline: Outline, body: Body, options: FromTextOptions): ReadResult {
  const { sheet, aside, lead, shown, positions } = outline;
  const inLanguage = options.language ?? languageOf(outline.languages);
  const fields: Partial<Digest> = {
    // Says that a leading quotation of the tree is none.
    ...({ pullQuote: undefined } as object),
    ...outline.fields,
    ...(inLanguage === undefined ? {} : { inLanguage }),
    ...options.fields,
    lineStarts: [...sheet.starts],
    position: positionAt(sheet.starts, 0, sheet.length),
  };
  const [untitled] = body.sections;
  const children: TreeNode[] = [
    ...inOrderOfLines(aside).map((line) => comment(sheet, line)),
    ...summaryNodes(sheet, lead, shown),
    ...summaryNodes(sheet, body.abstract, []),
    ...body.sections.flatMap((section) => sectionNodes(outline, section)),
  ];
  const { digest, messages } = fromMdast(
    { type: "root", children },
    {
      fields,
      positions,
      sectionLevel: 2,
      ...(untitled && !untitled.heading ? { entryStyle: { "": untitled.style } } : {}),
      ...(options.file === undefined ? {} : { file: options.file }),
    },
  );
  return { digest, messages: inOrder([...outline.messages, ...messages]) };
}

/** What stands above the sections, in the order of the text. */
function summaryNodes(sheet: Sheet, blocks: readonly Block[], lines: readonly Line[]): TreeNode[] {
  const nodes = [...toNodes(sheet, blocks), ...lines.map((line) => paragraphOf(sheet, [line]))];
  const offset = ({ position }: FlowContent): number => position?.start.offset ?? 0;
  return nodes.toSorted((a, b) => offset(a) - offset(b)).map((node) => hinted(node, isContent));
}

/** A line that belongs to no edition, kept so that nothing is lost. */
function comment(sheet: Sheet, line: Line): Comment {
  return { type: "comment", value: ` ${line.text} `, position: placeOn(sheet, line.start, line.end) };
}

function inOrderOfLines(lines: readonly Line[]): Line[] {
  return lines.toSorted((a, b) => a.start - b.start);
}

/** The language that all date lines can be in, if there is just one. */
function languageOf(found: Outline["languages"]): string | undefined {
  const telling = found.filter(({ length }) => length > 0);
  const [first = []] = telling;
  const common = first.filter((language) => telling.every((languages) => languages.includes(language)));
  return common.length === 1 ? common[0] : undefined;
}

function inOrder(messages: readonly Message[]): Message[] {
  return messages.toSorted((a, b) => (a.place?.start.offset ?? 0) - (b.place?.start.offset ?? 0));
}

function checkOptions(source: unknown, { file, language, maxBytes }: FromTextOptions): void {
  assertString(source, "source");
  for (const [name, value] of Object.entries({ file, language })) {
    if (value !== undefined) assertString(value, `option ${name}`);
  }
  if (maxBytes !== undefined && typeof maxBytes !== "number") {
    throw new TypeError(`Unexpected ${typeof maxBytes} as \`maxBytes\`, expected a number`);
  }
}
