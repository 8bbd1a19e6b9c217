import * as z from "zod/mini";
import { idSchema } from "./id.ts";
import { flowContentSchema, type FlowContent } from "./flow-content.ts";
import { correctionSchema, type Correction } from "./correction.ts";
import { organisationSchema, personSchema, placeSchema, type Organisation, type Person, type Place } from "./entity.ts";
import { isoDateOrTimeSchema, isoDateSchema } from "./iso-date.ts";
import { positionSchema, positionsSchema, type Position } from "./position.ts";
import { pullQuoteSchema, type PullQuote } from "./pull-quote.ts";
import { schemaVersion } from "./schema-version.ts";
import { sectionSchema, type Section } from "./section.ts";

/** The series an issue belongs to (schema.org `Periodical`). */
export interface Publication {
  /** Name of the series: `Rights Monitor`. */
  name?: string;
  /** Who publishes it. */
  publisher?: string;
  /** Home page. */
  url?: string;
  /** Address of the corrections policy. */
  correctionsPolicy?: string;
  /** Address or SPDX id of the licence. */
  licence?: string;
}

/** Somebody who worked on the issue. */
export interface Contributor {
  /** Name as credited, or id of a person of the digest. */
  person: string;
  /** What they did: `editor`, `translator` …; an open list. */
  role: string;
}

/** The days an issue reports on, both included (schema.org `temporalCoverage`). */
export interface TemporalCoverage {
  /** First day, ISO 8601. */
  start: string;
  /** Last day, ISO 8601. */
  end: string;
}

/** Whether the issue may be used, as in IPTC ninjs. */
export type PubStatus = "usable" | "withheld" | "canceled";

/**
 * One issue of an editorial digest: the document every reader makes, every check reads and every adapter renders.
 * It is plain JSON. Words follow schema.org (`PublicationIssue`) and IPTC ninjs.
 */
export interface Digest {
  /** Version of this format; `migrate` brings older documents up. */
  schemaVersion: typeof schemaVersion;
  /** Stable id of the issue. */
  id: string;
  /** The series the issue belongs to. */
  publication?: Publication;
  /** Title of the issue. */
  title?: string;
  /** Number of the issue, as the masthead has it. */
  issueNumber?: string;
  /** Number of the volume, as the masthead has it. */
  volumeNumber?: string;
  /** Date on the masthead, ISO 8601. */
  issueDate?: string;
  /** When it was published, ISO 8601 date or date-time; may differ from the masthead. */
  datePublished?: string;
  /** When it was last changed, ISO 8601 date or date-time. */
  dateModified?: string;
  /** The days the issue reports on. */
  temporalCoverage?: TemporalCoverage;
  /** BCP 47 tag of the issue's language. */
  inLanguage?: string;
  /** Whether the issue may be used. */
  pubStatus: PubStatus;
  /** Who worked on the issue. */
  contributors: Contributor[];
  /** Address of the published issue. */
  url?: string;
  /** What stands before the first section. */
  abstract: FlowContent[];
  /** The sentence the issue leads with. */
  pullQuote?: PullQuote;
  /** Ids of the entries the issue leads with. */
  featured: string[];
  /** Titled groups of entries, in reading order. */
  sections: Section[];
  /** Everybody the entries name or quote; filled by `annotate`. */
  people: Person[];
  /** Every body the entries name or quote; filled by `annotate`. */
  organisations: Organisation[];
  /** Places the entries name. */
  places: Place[];
  /** Published corrections, in the order of the document. */
  corrections: Correction[];
  /** Id or address of the issue this one is a translation of. */
  translationOf?: string;
  /** Front matter this format has no field for, kept verbatim. */
  extensions?: Record<string, unknown>;
  /** Extent of the source. */
  position?: Position;
  /** Where single fields stand in the source, by dotted path: `title`, `issueDate`, `publication.publisher`, `people.0.name`. */
  positions?: Record<string, Position>;
  /** Offset in UTF-16 code units at which each line of the source starts: what `locate` derives lines and columns from. */
  lineStarts?: number[];
}

const text = z.exactOptional(z.string());

/** Schema of {@link Digest}: its structure. Whether ids, references and ranges agree is for `parseDigest` to say. */
export const digestSchema: z.ZodMiniType<Digest> = z.strictObject({
  schemaVersion: z.literal(schemaVersion),
  id: idSchema,
  publication: z.exactOptional(
    z.strictObject({ name: text, publisher: text, url: text, correctionsPolicy: text, licence: text }),
  ),
  title: text,
  issueNumber: text,
  volumeNumber: text,
  issueDate: z.exactOptional(isoDateSchema),
  datePublished: z.exactOptional(isoDateOrTimeSchema),
  dateModified: z.exactOptional(isoDateOrTimeSchema),
  temporalCoverage: z.exactOptional(z.strictObject({ start: isoDateSchema, end: isoDateSchema })),
  inLanguage: text,
  pubStatus: z.literal(["usable", "withheld", "canceled"]),
  contributors: z.array(z.strictObject({ person: z.string(), role: z.string() })),
  url: text,
  abstract: z.array(flowContentSchema),
  pullQuote: z.exactOptional(pullQuoteSchema),
  featured: z.array(z.string()),
  sections: z.array(sectionSchema),
  people: z.array(personSchema),
  organisations: z.array(organisationSchema),
  places: z.array(placeSchema),
  corrections: z.array(correctionSchema),
  translationOf: text,
  extensions: z.exactOptional(z.record(z.string(), z.unknown())),
  position: z.exactOptional(positionSchema),
  positions: z.exactOptional(positionsSchema),
  lineStarts: z.exactOptional(z.array(z.int().check(z.nonnegative()))),
});
