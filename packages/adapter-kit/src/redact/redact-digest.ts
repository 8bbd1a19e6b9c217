import {
  assertDigest,
  stripPositions,
  type Correction,
  type Digest,
  type Person,
  type PullQuote,
  type Section,
} from "@digestkit/schema";
import type { LabelOverrides } from "../labels/labels-for.ts";
import { placeholderFor } from "../labels/placeholder-for.ts";
import { withheldPeople, type Audience } from "./audience.ts";
import { redactFlow, redactPhrasing } from "./redact-content.ts";
import { redactEntry } from "./redact-entry.ts";
import { redactFields } from "./redact-fields.ts";
import { createRedactor, type Redactor } from "./redactor.ts";

/** Options of `redactDigest`. */
export interface RedactOptions {
  /** Who will read it. */
  audience: Audience;
  /** Words to use instead of the default ones; `nameWithheld` stands for a name. */
  labels?: LabelOverrides;
}

/**
 * A digest without the names its readers must not learn: to be called before any adapter.
 *
 * Whose names those are follows from `Person.sensitivity` and the audience: {@link withheldFrom}. Their names, aliases and the
 * single words of both, inflected or glued together, are replaced by a placeholder in every text, and ids, addresses, keywords
 * and keys that have them are replaced or left out. Of the people only an id without a meaning remains. Comments, and positions,
 * which tell how long a name was, go.
 *
 * @param digest - Document, annotated; not changed. A name is known by the document's `people` only.
 * @param options - Who will read it.
 * @returns A valid document: ranges count in the new texts. The digest itself where nobody's name is withheld.
 * @throws TypeError when the value is no digest, or the audience none.
 * @example
 * ```ts
 * import { redactDigest } from "@digestkit/adapter-kit";
 * import { createDigest } from "@digestkit/schema";
 *
 * const sensitivity = "victim" as const;
 * const people = [{ id: "leyla", name: "Leyla Varga", aliases: [], sameAs: [], roles: [], sensitivity }];
 * const digest = createDigest({ id: "a", inLanguage: "en", title: "Varga freed", people });
 * console.log(redactDigest(digest, { audience: "public" }).title); // => [name withheld] freed
 * console.log(redactDigest(digest, { audience: "partner" }).title); // => Varga freed
 * ```
 */
export function redactDigest(digest: Digest, { audience, labels }: RedactOptions): Digest {
  assertDigest(digest);
  if (audience !== "public" && audience !== "partner") {
    throw new TypeError(`Unexpected audience ${JSON.stringify(audience)}, expected "public" or "partner"`);
  }
  const people = withheldPeople(digest, audience);
  if (people.length === 0) return digest;
  const redactor = createRedactor(digest, people, placeholderFor(digest.inLanguage, labels));
  const { abstract, pullQuote, sections, corrections, people: all, ...others } = stripPositions(digest);
  return {
    ...(redactFields(others, redactor) as typeof others),
    abstract: redactFlow(abstract, redactor),
    ...(pullQuote && { pullQuote: redactPullQuote(pullQuote, redactor) }),
    sections: sections.map((section) => redactSection(section, redactor)),
    people: all.map((person) => redactPerson(person, redactor)),
    corrections: corrections.map((correction) => redactCorrection(correction, redactor)),
  };
}

function redactSection({ titleContent, abstract, entries, sections, ...others }: Section, redactor: Redactor): Section {
  return {
    ...(redactFields(others, redactor) as typeof others),
    ...(titleContent && { titleContent: redactPhrasing(titleContent, redactor) }),
    ...(abstract && { abstract: redactFlow(abstract, redactor) }),
    entries: entries.map((entry) => redactEntry(entry, redactor)),
    ...(sections && { sections: sections.map((section) => redactSection(section, redactor)) }),
  };
}

function redactPullQuote({ content, ...others }: PullQuote, redactor: Redactor): PullQuote {
  return {
    ...(redactFields(others, redactor) as typeof others),
    ...(content && { content: redactFlow(content, redactor) }),
  };
}

function redactCorrection({ content, ...others }: Correction, redactor: Redactor): Correction {
  return {
    ...(redactFields(others, redactor) as typeof others),
    ...(content && { content: redactFlow(content, redactor) }),
  };
}

/** Of somebody withheld nothing is known; others keep what does not name them. */
function redactPerson(person: Person, redactor: Redactor): Person {
  const id = redactor.id(person.id);
  if (redactor.withheld.has(person.id)) return { id, name: redactor.placeholder, aliases: [], sameAs: [], roles: [] };
  return redactFields(person, redactor) as Person;
}
