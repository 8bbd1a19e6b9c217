import {
  safeUrl,
  textOf,
  type Digest,
  type Entry,
  type FlowContent,
  type Section,
  type Source,
} from "@digestkit/schema";
import { oneLine, replaceForbidden, unlistedNames } from "@digestkit/adapter-kit";

/**
 * A digest in the fields that JSON-LD maps: without what `unmapped` lists, content as its text, addresses as the URL policy
 * writes them.
 */
export function mapped(digest: Digest | undefined): unknown {
  if (!digest) return undefined;
  const unlisted = unlistedNames([digest]);
  const hidden = new Set(digest.people.filter(({ name }) => unlisted.has(oneLine(name))).map(({ id }) => id));
  const bodies = new Set(digest.organisations.map(({ id }) => id));
  const { publication, pullQuote, extensions: _extensions, position: _position, ...rest } = digest;
  const { positions: _positions, lineStarts: _lineStarts, ...fields } = rest;
  const { url, licence, correctionsPolicy, ...series } = publication ?? {};
  const isAddress = /^\s*https?:/iu.test(licence ?? "");
  const known = {
    ...series,
    ...address("url", url),
    ...address("correctionsPolicy", correctionsPolicy),
    ...(licence !== undefined && (isAddress ? address("licence", licence) : { licence })),
  };
  const speaker: SpeakerOf = (said) => {
    if (!said || hidden.has(said.ref ?? "")) return undefined;
    return !bodies.has(said.ref ?? "") && unlisted.has(oneLine(said.name)) ? undefined : said;
  };
  return clean({
    ...fields,
    ...(Object.keys(known).length > 0 && { publication: known }),
    ...address("url", digest.url),
    ...(/^https?:/iu.test(digest.translationOf ?? "") && address("translationOf", digest.translationOf)),
    contributors: digest.contributors.filter(({ person }) => !hidden.has(person) && !unlisted.has(oneLine(person))),
    abstract: textOf(digest.abstract),
    pullQuote: pullQuote && {
      text: pullQuote.text,
      of: pullQuote.of,
      attribution: speaker(pullQuote.attribution) && {
        ...pullQuote.attribution,
        ...address("url", pullQuote.attribution?.url),
      },
    },
    sections: digest.sections.map((section) => mappedSection(section, speaker)),
    people: digest.people
      .filter(({ id }) => !hidden.has(id))
      .map(({ sensitivity: _sensitivity, roles, ...person }) => ({
        ...person,
        sameAs: person.sameAs.flatMap((link) => safeUrl(link) ?? []),
        // Offices with an organisation first.
        roles: roles.toSorted((a, b) => Number(a.organisation === undefined) - Number(b.organisation === undefined)),
      })),
    organisations: digest.organisations.map((body) => ({
      ...body,
      sameAs: body.sameAs.flatMap((link) => safeUrl(link) ?? []),
    })),
    places: digest.places.map((place) => ({ ...place, sameAs: place.sameAs.flatMap((link) => safeUrl(link) ?? []) })),
    corrections: digest.corrections.map(({ content: _content, position: _place, ...correction }) => correction),
  });
}

type SpeakerOf = <Speaker extends { name: string; ref?: string }>(said: Speaker | undefined) => Speaker | undefined;

function mappedSection({ id, title, abstract, entries, sections }: Section, speaker: SpeakerOf): unknown {
  return {
    id,
    title,
    abstract: textIn(abstract),
    entries: entries.map((entry) => mappedEntry(entry, speaker)),
    sections: sections && sections.length > 0 ? sections.map((inner) => mappedSection(inner, speaker)) : undefined,
  };
}

function mappedEntry(entry: Entry, speakerOf: SpeakerOf): unknown {
  const {
    headlineContent: _content,
    mentions: _mentions,
    position: _position,
    positions: _positions,
    ...fields
  } = entry;
  return {
    ...fields,
    body: textOf(entry.body),
    sources: entry.sources.map(mappedSource),
    translation: entry.translation && { ...entry.translation, ...address("url", entry.translation.url) },
    quotations: entry.quotations
      .filter(({ type }) => type !== "term")
      .map(({ id, text, speaker, medium, source, inLanguage, within }) => {
        const { range: _range, ...said } = speakerOf(speaker) ?? {};
        const outer = entry.quotations.some((other) => other.id === within && other.type !== "term");
        return {
          id,
          text,
          medium,
          inLanguage,
          within: outer ? within : undefined,
          speaker: speakerOf(speaker) && said,
          source: source && mappedSource(source),
        };
      }),
  };
}

function mappedSource({ name, url, medium, datePublished, archivedAt, role }: Source): unknown {
  return { name, medium, datePublished, role, ...address("url", url), ...address("archivedAt", archivedAt) };
}

function textIn(content: FlowContent[] | undefined): string | undefined {
  return textOf(content ?? []) || undefined;
}

function address(key: string, url: string | undefined): Record<string, string | undefined> {
  return { [key]: url === undefined ? undefined : safeUrl(url) };
}

/** JSON with the characters that an edition may hold. */
function clean(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value), (_key, member: unknown) =>
    typeof member === "string" ? replaceForbidden(member) : member,
  );
}
