import { createSection, type PullQuote, type Section } from "@digestkit/schema";
import type { Reader } from "./create-reader.ts";
import { textValue, typesOf, type JsonNode } from "./json-node.ts";
import { paragraphsOf, readArticle } from "./read-article.ts";
import { readSpeaker } from "./read-quotations.ts";

/** What an issue is made of. */
export interface Parts {
  pullQuote?: PullQuote;
  sections: Section[];
}

interface Part {
  node: JsonNode;
  /** The section it is written in. */
  around: Section | undefined;
}

/** `NewsArticle`, `ReportageNewsArticle`, `BlogPosting`. */
const articleType = /(?:Article|Posting|^Report)$/u;
/** What can stand for a section. */
const sectionType = /^(?:Collection|CreativeWork|ItemList)$/u;

/**
 * Reads what an issue is made of: sections, entries below the section they name, and the pull quote.
 *
 * @param issue - Issue.
 * @param reader - Reader.
 * @returns Parts in reading order.
 */
export function readParts(issue: JsonNode, reader: Reader): Parts {
  const parts: Parts = { sections: [] };
  const byId = new Map<string, Section>();
  const stack: Part[] = partsOf(issue, undefined);
  const seen = new Set<JsonNode>();
  for (let next = stack.pop(); next; next = stack.pop()) {
    const { node, around } = next;
    if (seen.has(node)) continue;
    seen.add(node);
    const type = typesOf(node).join(" ");
    const owner = ownerOf(node) ?? around;
    if (articleType.test(type)) {
      (owner ?? sectionFor(textValue(node, "articleSection") ?? "")).entries.push(readArticle(node, reader));
    } else if (type === "Quotation") {
      const pullQuote = pullQuoteOf(node, reader);
      if (pullQuote) parts.pullQuote ??= pullQuote;
    } else if (sectionType.test(type)) {
      const section = sectionOf(node);
      if (owner) (owner.sections ??= []).push(section);
      else parts.sections.push(section);
      for (const part of partsOf(node, section)) stack.push(part);
    }
  }
  return parts;

  /** The parts of a node, the last first. */
  function partsOf(node: JsonNode, around: Section | undefined): Part[] {
    return reader
      .nodes(node, "hasPart")
      .map((part) => ({ node: part, around }))
      .reverse();
  }

  function ownerOf(node: JsonNode): Section | undefined {
    for (const { "@id": id } of reader.nodes(node, "isPartOf")) {
      const section = typeof id === "string" ? byId.get(id) : undefined;
      if (section) return section;
    }
    return undefined;
  }

  function sectionFor(title: string): Section {
    const found = parts.sections.find((section) => section.title === title);
    if (found) return found;
    const section = createSection({ id: reader.partId({}, title, "section"), title });
    parts.sections.push(section);
    return section;
  }

  function sectionOf(node: JsonNode): Section {
    const title = textValue(node, "name") ?? "";
    const abstract = paragraphsOf(textValue(node, "abstract") ?? "");
    const id = reader.partId(node, title, "section");
    const section = createSection({ id, title, ...(abstract.length > 0 && { abstract }) });
    if (typeof node["@id"] === "string") byId.set(node["@id"], section);
    return section;
  }
}

function pullQuoteOf(node: JsonNode, reader: Reader): PullQuote | undefined {
  const text = textValue(node, "text");
  if (text === undefined) return undefined;
  const speaker = readSpeaker(node, reader);
  const medium = textValue(node, "genre");
  const url = textValue(node, "url");
  const attribution = speaker && {
    ...speaker,
    ...(medium !== undefined && { medium }),
    ...(url !== undefined && { url }),
  };
  return { text, ...(attribution && { attribution }), fidelity: "unchecked" };
}
