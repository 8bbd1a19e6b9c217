import { createDigest } from "@digestkit/schema";
import type { Periodical, PublicationIssue, WithContext } from "schema-dts";
import type { JsonLdDocument, PeriodicalNode } from "../src/index.ts";
import { toJsonLd } from "../src/index.ts";

// Compiled by the type check, never run: what we write is what schema.org's own types allow.

export const issue: WithContext<PublicationIssue> = toJsonLd(createDigest({ id: "a" }));

export const periodical: Periodical = {} as PeriodicalNode;

type Part = NonNullable<JsonLdDocument["hasPart"]>[number];

export const part: NonNullable<Exclude<PublicationIssue, string>["hasPart"]> = {} as Part;

// @ts-expect-error An issue is no article, and a number of its own.
export const wrong: PublicationIssue = { "@type": "PublicationIssue", issueNumber: true };
