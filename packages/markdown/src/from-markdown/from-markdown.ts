import {
  assertString,
  checkInputSize,
  createDigest,
  gateText,
  lineStarts,
  positionAt,
  type Digest,
  type Message,
  type Position,
} from "@digestkit/schema";
import type { MdastTree } from "../content/mdast-node.ts";
import type { Fault, Range } from "../front-matter/front-matter.ts";
import { readFrontMatter, type ReadFrontMatter } from "../front-matter/read-front-matter.ts";
import { digestId } from "../from-mdast/digest-id.ts";
import { fromMdast, type ReadResult } from "../from-mdast/from-mdast.ts";
import type { FromMdastOptions } from "../from-mdast/from-mdast-options.ts";
import { findTemplates } from "./find-templates.ts";
import { parseSafely, type TooDeep } from "./parse-safely.ts";
import { placeInSource } from "./place-in-source.ts";
import { templateMessages } from "./template-messages.ts";

/** What {@link fromMarkdown} can be told about a source. What front matter says wins over all of it but `fields`. */
export interface FromMarkdownOptions extends Omit<FromMdastOptions, "source" | "fields" | "positions"> {
  /** BCP 47 tag of the language. */
  language?: string;
  /** Fields of the digest that are known from elsewhere: they win over what the source says. */
  fields?: Partial<Digest>;
  /** Largest source that is read, in bytes of UTF-8; 1 MiB unless set. */
  maxBytes?: number;
}

/**
 * Reads a digest from Markdown: CommonMark and GFM with front matter, in the format `docs/format.md` describes.
 *
 * Every text of the source is in the digest, with its exact position: nothing is lost, and what had to be guessed or left out is a
 * message. A source over `maxBytes` gives an empty digest and an error; what nests deeper than people write becomes plain text. Takes
 * time in proportion to the source, and never throws on content.
 *
 * @param source - Text of the file as it was read, with any line endings and byte order mark.
 * @param options - What is known besides the source.
 * @returns The digest and messages in order of place.
 * @see https://spec.commonmark.org/0.31.2/
 * @see https://github.github.com/gfm/
 * @example
 * ```ts
 * import { fromMarkdown } from "@digestkit/markdown";
 *
 * const { digest } = fromMarkdown("## Courts\n\n- A ruling.\n- An appeal.\n");
 * console.log(digest.sections[0].title, digest.sections[0].entries.length); // => Courts 2
 * ```
 */
export function fromMarkdown(source: string, options: FromMarkdownOptions = {}): ReadResult {
  assertString(source, "source");
  const { file, language, maxBytes, definitions, fields = {} } = options;
  const starts = lineStarts(source);
  const named = file === undefined ? {} : { file };
  const oversize = checkInputSize(source, { ...named, ...(maxBytes === undefined ? {} : { maxBytes }) });
  const empty = createDigest({ id: "", lineStarts: starts });
  if (oversize) return { digest: { ...empty, id: digestId(empty) }, messages: [oversize] };

  const { text: view, messages, toSource } = gateText(source, named);
  const place = ({ start, end }: Range): Position => positionAt(starts, toSource(start), toSource(end));
  const matter = readFrontMatter(view);
  const templates = findTemplates(view, matter.end);
  const { root, masks, word, tooDeep } = parseSafely(view, templates, {
    from: matter.end,
    ...(definitions ? { definitions } : {}),
  });
  const tree = placeInSource(root, { view, starts, toSource, moved: view !== source, masks, word });
  const result = fromMdast(tree as MdastTree, {
    ...readOptions(matter, options),
    source,
    fields: { ...fieldsOf(matter, language), ...fields },
    positions: Object.fromEntries(
      Array.from(matter.places)
        .filter(([path]) => !Object.hasOwn(fields, path.split(".", 1)[0] as string))
        .map(([path, range]) => [path, place(range)]),
    ),
  });
  const own: Message[] = [
    ...matter.faults.map((fault) => faultMessage(fault, place)),
    ...templateMessages(templates, place),
    ...tooDeep.map((range) => depthMessage(range, place)),
  ].map((message) => ({ ...message, ...named }));
  return { digest: result.digest, messages: inOrder([...messages, ...own, ...result.messages]) };
}

function readOptions(matter: ReadFrontMatter, options: FromMarkdownOptions): FromMdastOptions {
  const { language: _language, maxBytes: _maxBytes, fields: _fields, ...rest } = options;
  const { entryStyle, sectionLevel } = matter;
  return { ...rest, ...(entryStyle ? { entryStyle } : {}), ...(sectionLevel ? { sectionLevel } : {}) };
}

function fieldsOf({ fields, noPullQuote }: ReadFrontMatter, language: string | undefined): Partial<Digest> {
  const withLanguage = language === undefined ? fields : { inLanguage: language, ...fields };
  // The key alone says that a leading block quotation is not the pull quote.
  return noPullQuote ? ({ ...withLanguage, pullQuote: undefined } as unknown as Partial<Digest>) : withLanguage;
}

function faultMessage({ range, severity, reason, actual }: Fault, place: (range: Range) => Position): Message {
  return { ruleId: "front-matter", severity, reason, place: place(range), ...(actual === undefined ? {} : { actual }) };
}

function depthMessage(range: TooDeep, place: (range: Range) => Position): Message {
  return {
    ruleId: "parse-budget",
    severity: "warning",
    reason: `Unexpected ${range.what}, expected text that people write: it was kept as plain text, simplify it`,
    place: place(range),
  };
}

/** By place; what has none comes first. */
function inOrder(messages: Message[]): Message[] {
  return messages.sort((a, b) => (a.place?.start.offset ?? -1) - (b.place?.start.offset ?? -1));
}
