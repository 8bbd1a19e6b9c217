export { maxInputBytes, checkInputSize, type InputSizeOptions } from "./check-input-size.ts";
export { checkUrl, maxUrlLength, type SafeUrl, type UrlCheck, type UrlOptions, type UrlScheme } from "./check-url.ts";
export {
  flowContentSchema,
  phrasingContentSchema,
  type AlignType,
  type Blockquote,
  type Break,
  type Code,
  type Comment,
  type Content,
  type ContentNode,
  type Definition,
  type Delete,
  type Emphasis,
  type FlowContent,
  type FootnoteDefinition,
  type FootnoteReference,
  type Heading,
  type Image,
  type InlineCode,
  type InlineElement,
  type InlineElementName,
  type Link,
  type List,
  type ListItem,
  type Paragraph,
  type PhrasingContent,
  type Strong,
  type Table,
  type TableCell,
  type TableRow,
  type Text,
  type ThematicBreak,
} from "./content.ts";
export type { Correction, CorrectionSeverity } from "./correction.ts";
export { createDigest, createEntry, createSection } from "./create-digest.ts";
export { createIds } from "./create-ids.ts";
export { decodeText, type DecodedText } from "./decode-text.ts";
export type { Encoding } from "./detect-encoding.ts";
export {
  digestSchema,
  schemaVersion,
  type Contributor,
  type Digest,
  type Publication,
  type PubStatus,
  type TemporalCoverage,
} from "./digest.ts";
export type { Entity, Organisation, Person, Place, Role, Sensitivity } from "./entity.ts";
export type { Entry, Mention, Translation } from "./entry.ts";
export { gateText, type GatedText, type GateTextOptions } from "./gate-text.ts";
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
export type { Point, Position, TextRange } from "./position.ts";
export type { Attribution, Fidelity, PullQuote, QuotationMarks } from "./pull-quote.ts";
export type { Cue, Quotation, QuotationType, Speaker } from "./quotation.ts";
export { safeUrl } from "./safe-url.ts";
export type { EntryStyle, Section } from "./section.ts";
export { slug } from "./slug.ts";
export type { Source } from "./source.ts";
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
export { jsonSchemaId, toJsonSchema, type JsonSchema } from "./to-json-schema.ts";
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
