import { textOf, type Digest } from "@digestkit/schema";

/** What of a digest these tests compare: everything but ids, positions and empty lists. */
export interface TestOutline {
  [field: string]: unknown;
  abstract?: string[];
  sections: { title: string; style: string; abstract?: string[]; entries: (string | TestEntry)[] }[];
}

/** An entry that is more than one paragraph. */
interface TestEntry {
  headline?: string;
  body?: string[];
  sources?: string[];
}

/** A digest in short. A block other than a paragraph is named: `list: one | two`. */
export function outlineOf(digest: Digest): TestOutline {
  const {
    publication,
    title,
    issueNumber,
    volumeNumber,
    issueDate,
    datePublished,
    temporalCoverage,
    inLanguage,
    contributors,
    pullQuote,
  } = digest;
  const shown = {
    ...publication,
    title,
    volumeNumber,
    issueNumber,
    issueDate,
    datePublished,
    temporalCoverage,
    inLanguage,
    contributors: contributors.length > 0 ? contributors.map(({ person, role }) => `${role}: ${person}`) : undefined,
    pullQuote: pullQuote && [pullQuote.marks?.open, pullQuote.text, pullQuote.marks?.close],
    attribution: pullQuote?.attribution,
    abstract: digest.abstract.length > 0 ? digest.abstract.map(blockOf) : undefined,
  };
  return {
    ...Object.fromEntries(Object.entries(shown).filter(([, value]) => value !== undefined)),
    sections: digest.sections.map((section) => ({
      title: section.title,
      style: section.entryStyle,
      ...(section.abstract?.length ? { abstract: section.abstract.map(blockOf) } : {}),
      entries: section.entries.map((entry) => {
        const sources = entry.sources.map(({ name, url }) =>
          url === undefined || url === name ? name : `${name} <${url}>`,
        );
        const body = entry.body.map(blockOf);
        if (entry.headline === undefined && sources.length === 0 && body.length === 1) return body[0] as string;
        return {
          ...(entry.headline === undefined ? {} : { headline: entry.headline }),
          body,
          ...(sources.length > 0 ? { sources } : {}),
        };
      }),
    })),
  };
}

function blockOf(node: Digest["abstract"][number]): string {
  if (node.type === "paragraph") return textOf(node.children);
  if (node.type === "comment") return `comment:${node.value}`;
  if (node.type === "list")
    return `${node.ordered ? "numbers" : "bullets"}: ${node.children.map((item) => textOf(item.children)).join(" | ")}`;
  return `${node.type}: ${textOf([node])}`;
}
