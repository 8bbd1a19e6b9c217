import type { Cause, Edit, Message, Position, Severity } from "@digestkit/schema";
import { allRules } from "../all-rules.ts";
import { ruleUrl } from "../rule-api/rule-url.ts";
import type { LintResult } from "./lint-result.ts";

/** A text of a log. */
export interface SarifText {
  /** Plain text; braces and square brackets escaped as the standard asks. */
  text: string;
}

/** A place in a file; lines and columns from 1, in UTF-16 code units. */
export interface SarifRegion {
  /** First line. */
  startLine?: number;
  /** First column. */
  startColumn?: number;
  /** Last line. */
  endLine?: number;
  /** Column after the last. */
  endColumn?: number;
  /** Offset of the first code unit. */
  charOffset?: number;
  /** Length in code units. */
  charLength?: number;
}

/** A place, and what is there. */
export interface SarifLocation {
  /** What it has to do with the finding. */
  message?: SarifText;
  /** File and region. */
  physicalLocation: { artifactLocation: { uri: string }; region?: SarifRegion };
}

/** A set of edits that mend a finding. */
export interface SarifFix {
  /** What it does. */
  description: SarifText;
  /** The edits, by file. */
  artifactChanges: {
    artifactLocation: { uri: string };
    replacements: { deletedRegion: SarifRegion; insertedContent: SarifText }[];
  }[];
}

/** One finding. */
export interface SarifResult {
  /** Id of the rule. */
  ruleId: string;
  /** Its place in the list of rules. */
  ruleIndex: number;
  /** How grave it is. */
  level: "error" | "warning" | "note";
  /** What is wrong. */
  message: SarifText;
  /** Where. */
  locations: SarifLocation[];
  /** Other places that explain it. */
  relatedLocations?: SarifLocation[];
  /** Ways to mend it. */
  fixes?: SarifFix[];
}

/** A rule, or a check of a reader, that has found something. */
export interface SarifRule {
  /** Id as in the results. */
  id: string;
  /** What it reports. */
  shortDescription?: SarifText;
  /** Why that matters. */
  fullDescription?: SarifText;
  /** Its page. */
  helpUri?: string;
}

/** A log of the Static Analysis Results Interchange Format. */
export interface SarifLog {
  /** Address of its schema. */
  $schema: string;
  /** Version of the format. */
  version: "2.1.0";
  /** One run. */
  runs: {
    tool: { driver: { name: string; informationUri: string; rules: SarifRule[] } };
    columnKind: "utf16CodeUnits";
    results: SarifResult[];
  }[];
}

const levels = { error: "error", warning: "warning", info: "note" } as const satisfies Record<Severity, string>;

/**
 * Findings as a SARIF log, to be serialised as JSON: what code scanning services and editors read.
 *
 * @param results - Results by file; not changed. Name files relative to the repository.
 * @returns Log with one run.
 * @see https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html
 * @example
 * ```ts
 * import { toSarif } from "@digestkit/validate";
 *
 * const messages = [{ ruleId: "apostrophe", severity: "info", reason: "Unexpected “‘”" } as const];
 * console.log(toSarif([{ file: "a b.md", messages }]).runs[0]?.results[0]?.level); // => note
 * ```
 */
export function toSarif(results: readonly LintResult[]): SarifLog {
  const ids = [...new Set(results.flatMap(({ messages }) => messages.map(({ ruleId }) => ruleId)))].toSorted();
  const indices = new Map(ids.map((id, index) => [id, index]));
  const found = results.flatMap(({ file, messages }) =>
    messages.map((message) => resultOf(file, message, indices.get(message.ruleId) ?? -1)),
  );
  const driver = {
    name: "digestkit",
    informationUri: "https://github.com/digestkit/digestkit",
    rules: ids.map(descriptorOf),
  };
  return {
    $schema: "https://json.schemastore.org/sarif-2.1.0.json",
    version: "2.1.0",
    runs: [{ tool: { driver }, columnKind: "utf16CodeUnits", results: found }],
  };
}

function descriptorOf(id: string): SarifRule {
  const rule = allRules.find((candidate) => candidate.id === id);
  if (!rule) return { id };
  const { summary, why } = rule.docs;
  return { id, shortDescription: textOf(summary), fullDescription: textOf(why), helpUri: ruleUrl(id) };
}

function resultOf(file: string, message: Message, ruleIndex: number): SarifResult {
  const fixes = unique(fixesOf(file, message));
  const related = unique((message.cause ?? []).flatMap((cause) => relatedOf(file, cause)));
  return {
    ruleId: message.ruleId,
    ruleIndex,
    level: levels[message.severity],
    message: textOf(message.reason),
    locations: [locationOf(file, message.place)],
    ...(related.length > 0 && { relatedLocations: related }),
    ...(fixes.length > 0 && { fixes }),
  };
}

/** The schema wants no two equal items in lists of fixes and related places (`uniqueItems`). */
function unique<Item>(items: readonly Item[]): Item[] {
  return [...new Map(items.map((item) => [JSON.stringify(item), item])).values()];
}

function locationOf(file: string, place: Position | undefined): SarifLocation {
  const artifactLocation = { uri: uriOf(file) };
  return { physicalLocation: place ? { artifactLocation, region: regionOf(place) } : { artifactLocation } };
}

function relatedOf(file: string, { reason, place, file: other = file }: Cause): SarifLocation[] {
  return place ? [{ message: textOf(reason), ...locationOf(other, place) }] : [];
}

function regionOf({ start, end }: Position): SarifRegion {
  return {
    startLine: start.line,
    startColumn: start.column,
    endLine: end.line,
    endColumn: end.column,
    charOffset: start.offset,
    charLength: end.offset - start.offset,
  };
}

function fixesOf(file: string, { fix, reason, suggestions = [] }: Message): SarifFix[] {
  const all = [...(fix ? [{ reason, edits: fix.edits }] : []), ...suggestions];
  return all.filter(({ edits }) => edits.length > 0).map(({ reason: what, edits }) => fixOf(file, what, edits));
}

function fixOf(file: string, reason: string, edits: readonly Edit[]): SarifFix {
  const replacements = edits.map(({ range: { start, end }, text }) => ({
    deletedRegion: { charOffset: start, charLength: end - start },
    insertedContent: { text },
  }));
  return {
    description: textOf(reason),
    artifactChanges: [{ artifactLocation: { uri: uriOf(file) }, replacements }],
  };
}

/** In messages braces are placeholders and square brackets links, unless they are escaped (SARIF 2.1.0, 3.11.5 and 3.11.6). */
function textOf(text: string): SarifText {
  return { text: text.replace(/[{}]/gu, "$&$&").replace(/[[\]\\]/gu, "\\$&") };
}

/** A path as a URI reference: relative, or `file:` where it is absolute (RFC 3986, RFC 8089). */
function uriOf(file: string): string {
  const segments = file
    .replace(/\p{Cs}/gu, "\uFFFD")
    .split("/")
    .map(encodeURIComponent)
    .join("/");
  if (segments.startsWith("/")) return `file://${segments}`;
  // A colon in the first segment would make a scheme of it; `encodeURIComponent` has written it as `%3A`.
  return segments;
}
