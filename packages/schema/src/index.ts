export { allEntries } from "./all-entries.ts";
export { allSections } from "./all-sections.ts";
export { assertDigest, assertDigests } from "./assert-digest.ts";
export { assertString } from "./assert-string.ts";
export { maxInputBytes, checkInputSize, type InputSizeOptions } from "./check-input-size.ts";
export { checkUrl, maxUrlLength, type SafeUrl, type UrlCheck, type UrlOptions, type UrlScheme } from "./check-url.ts";
export type { Content } from "./content.ts";
export type { ContentNode } from "./content-node.ts";
export {
  flowContentSchema,
  type AlignType,
  type Blockquote,
  type Code,
  type Definition,
  type FlowContent,
  type FootnoteDefinition,
  type Heading,
  type List,
  type ListItem,
  type Paragraph,
  type Table,
  type TableCell,
  type TableRow,
  type ThematicBreak,
} from "./flow-content.ts";
export {
  phrasingContentSchema,
  type Break,
  type Comment,
  type Delete,
  type Emphasis,
  type FootnoteReference,
  type Image,
  type InlineCode,
  type InlineElement,
  type InlineElementName,
  type Link,
  type PhrasingContent,
  type Strong,
  type Text,
} from "./phrasing-content.ts";
export { correctionSchema, type Correction, type CorrectionSeverity } from "./correction.ts";
export { createDigest, createEntry, createSection } from "./create-digest.ts";
export { contentHash } from "./content-hash.ts";
export { createIds } from "./create-ids.ts";
export { decodeText, type DecodedText } from "./decode-text.ts";
export type { Encoding } from "./detect-encoding.ts";
export {
  digestSchema,
  type Contributor,
  type Digest,
  type Publication,
  type PubStatus,
  type TemporalCoverage,
} from "./digest.ts";
export {
  organisationSchema,
  personSchema,
  placeSchema,
  type Entity,
  type Organisation,
  type Person,
  type Place,
  type Role,
  type Sensitivity,
} from "./entity.ts";
export { entrySchema, type Entry, type Mention, type Translation } from "./entry.ts";
export { gateText, type GatedText, type GateTextOptions } from "./gate-text.ts";
export { isCorrectionSeverity } from "./is-correction-severity.ts";
export { isDate, isDateOrTime } from "./is-date.ts";
export { canonicalLanguageTag, nearestLanguageTag } from "./language-tag.ts";
export { jsonSchemaId } from "./json-schema-id.ts";
export { lineStarts, pointAt, positionAt } from "./line-starts.ts";
export { locate, locateInBlock, locateInBlocks } from "./locate.ts";
export {
  messageSchema,
  type Cause,
  type Edit,
  type Fix,
  type Message,
  type Severity,
  type Suggestion,
} from "./message.ts";
export { migrate, type Migrated } from "./migrate.ts";
export { maxJsonLength, parseDigestJson } from "./parse-digest-json.ts";
export { parseDigest, type ParsedDigest, type ParseDigestOptions } from "./parse-digest.ts";
export { parseJson, type ParsedJson } from "./parse-json.ts";
export { placeMessages, type JsonOrigin } from "./place-messages.ts";
export { pointSchema, positionSchema, textRangeSchema, type Point, type Position, type TextRange } from "./position.ts";
export { pullQuoteSchema, type Attribution, type Fidelity, type PullQuote, type QuotationMarks } from "./pull-quote.ts";
export {
  quotationSchema,
  speakerSchema,
  type Cue,
  type Quotation,
  type QuotationType,
  type Speaker,
} from "./quotation.ts";
export { safeUrl } from "./safe-url.ts";
export { schemaVersion } from "./schema-version.ts";
export { sectionSchema, type EntryStyle, type Section } from "./section.ts";
export { slug } from "./slug.ts";
export { sourceSchema, type Source } from "./source.ts";
export { sourcesInBody } from "./sources-in-body.ts";
export { stripPositions } from "./strip-positions.ts";
export {
  blockSeparator,
  contentBlocks,
  entryBlocks,
  textBlocks,
  type TextBlock,
  type TextBlockKind,
  type TextLeaf,
} from "./text-blocks.ts";
export { textOf } from "./text-of.ts";
export { toJsonSchema, type JsonSchema } from "./to-json-schema.ts";
export { toMdast, type Root } from "./to-mdast.ts";
export {
  EXIT,
  SKIP,
  visit,
  type VisitContext,
  type VisitedNode,
  type VisitedNodes,
  type Visitor,
  type Visitors,
} from "./visit.ts";
