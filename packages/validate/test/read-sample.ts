import {
  createDigest,
  createEntry,
  createSection,
  lineStarts,
  positionAt,
  sourcesInBody,
  textOf,
  type Digest,
  type Entry,
  type FlowContent,
  type PhrasingContent,
  type Position,
  type Section,
  type Source,
} from "@digestkit/schema";

/**
 * Reads a sample into a digest with exact positions: just enough Markdown to write the cases of rules in. One block per
 * paragraph: `# title`, `## section`, `### headline`, `#### heading` in an entry, `> quotation` (the first one, before any
 * section, is the pull quote, with `> — Name` below it), comments, fenced code, `key: value` lines of front matter; in a line
 * `code`, **strong**, [links](url), ![images](url) and comments. A paragraph is an entry unless headlines are used; under a
 * headline, `Sources: [Name](url)` is a line of sources.
 */
export function readSample(source: string, language?: string): Digest {
  const starts = lineStarts(source);
  const at = (start: number, end: number): Position => positionAt(starts, start, end);
  const digest = createDigest({
    id: "sample",
    lineStarts: starts,
    positions: {},
    ...(language ? { inLanguage: language } : {}),
  });
  const body = readFrontMatter(source, digest, at);
  let section: Section | undefined;
  const open = (): Section => {
    section ??= addSection(digest, createSection({ id: "untitled", entryStyle: "paragraph" }));
    return section;
  };
  const place = (node: FlowContent): void => {
    const entries = open().entries;
    const last = entries.at(-1);
    const joins = last && (node.type === "comment" || last.headline !== undefined);
    if (joins) last.body.push(node);
    else if (node.type === "comment") digest.abstract.push(node);
    else entries.push(createEntry({ id: `entry-${entries.length + 1}-${open().id}`, body: [node] }));
    const entry = entries.at(-1);
    if (entry && node.position) entry.position = span(entry.position ?? node.position, node.position, at);
    if (section && node.position) section.position = span(section.position ?? node.position, node.position, at);
  };
  for (const { 0: text, index } of source
    .slice(body)
    .matchAll(/```[^]*?```|<!--[^]*?-->(?=\n\n|\n?$)|[^\n]+(?:\n(?!\n)[^\n]+)*/gu)) {
    const start = body + index;
    const end = start + text.length;
    const heading = /^(#{1,6}) +/u.exec(text);
    const depth = heading?.[1]?.length;
    const words = start + (heading?.[0].length ?? 0);
    const title = source.slice(words, end);
    if (depth === 1) {
      digest.title = title;
      digest.positions = { ...digest.positions, title: at(words, end) };
    } else if (depth === 2) {
      section = addSection(
        digest,
        createSection({
          id: `section-${digest.sections.length}`,
          title,
          positions: { title: at(words, end) },
          position: at(start, end),
        }),
      );
    } else if (depth === 3) {
      const entry = createEntry({
        id: `headline-${start}`,
        headline: title,
        positions: { headline: at(words, end) },
        position: at(start, end),
      });
      open().entries.push(entry);
    } else if (depth !== undefined) {
      place({
        type: "heading",
        depth: depth as 4 | 5 | 6,
        children: phrasing(source, words, end, at),
        position: at(start, end),
      });
    } else if (text.startsWith("> ") && digest.sections.length === 0 && !digest.pullQuote) {
      readPullQuote(digest, text, start, at);
    } else if (text.startsWith("> ")) {
      const paragraph: FlowContent = {
        type: "paragraph",
        children: phrasing(source, start + 2, end, at),
        position: at(start + 2, end),
      };
      place({ type: "blockquote", children: [paragraph], position: at(start, end) });
    } else if (text.startsWith("```")) {
      place({ type: "code", value: text.slice(4, -4), position: at(start, end) });
    } else if (text.startsWith("<!--") && text.endsWith("-->") && text.indexOf("-->") === text.length - 3) {
      place({ type: "comment", value: text.slice(4, -3), position: at(start, end) });
    } else {
      place({ type: "paragraph", children: phrasing(source, start, end, at), position: at(start, end) });
    }
  }
  for (const { entries } of digest.sections)
    for (const entry of entries) entry.sources = takeSources(entry) ?? sourcesInBody(entry.body);
  return digest;
}

/** `Sources: [Name](url), [Name](url)`, the last paragraph under a headline. */
function takeSources(entry: Entry): Source[] | undefined {
  const last = entry.body.at(-1);
  const [label, ...others] = last?.type === "paragraph" ? last.children : [];
  if (label?.type !== "text" || !label.value.startsWith("Sources: ")) return undefined;
  entry.body.pop();
  return others.flatMap((node) =>
    node.type === "link" && node.position
      ? [{ name: textOf(node.children), url: node.url, position: node.position }]
      : [],
  );
}

type At = (start: number, end: number) => Position;

function addSection(digest: Digest, section: Section): Section {
  digest.sections.push(section);
  return section;
}

function span(first: Position, last: Position, at: At): Position {
  return at(first.start.offset, last.end.offset);
}

const fields = ["issueDate", "datePublished", "dateModified", "url"] as const;

function readFrontMatter(source: string, digest: Digest, at: At): number {
  const front = /^---\n[^]*?\n---\n/u.exec(source)?.[0];
  if (front === undefined) return 0;
  for (const { 1: key = "", 2: value = "", index } of front.matchAll(/^([\w.]+): (.*)$/gmu)) {
    const start = index + key.length + 2;
    digest.positions = { ...digest.positions, [key]: at(start, start + value.length) };
    const field = fields.find((name) => name === key);
    if (field) digest[field] = value;
    if (key === "publication.url") digest.publication = { ...digest.publication, url: value };
    if (key === "inLanguage") digest.inLanguage = value;
    if (key === "coverage") {
      const [from = "", to = ""] = value.split("/");
      digest.temporalCoverage = { start: from, end: to };
      digest.positions["temporalCoverage"] = at(start, start + value.length);
    }
  }
  return front.length;
}

/** `> “Words.”` and `> — Name`; the marks are kept apart from the words. */
function readPullQuote(digest: Digest, text: string, start: number, at: At): void {
  const [, lead = "", open = "", words = "", close = ""] = /^(> )([“„«"]?)(.*?)([”“»"]?)(?=\n|$)/u.exec(text) ?? [];
  const from = start + lead.length + open.length;
  digest.pullQuote = {
    text: words,
    fidelity: "unchecked",
    position: at(start, start + text.length),
    positions: { text: at(from, from + words.length) },
  };
  if (open + close !== "") digest.pullQuote.marks = { open, close };
  const name = /\n> — (.*)$/u.exec(text)?.[1];
  if (name !== undefined) digest.pullQuote.attribution = { name };
}

/** `&nbsp;` is one character of the value: the position's `runs` say which. */
function decodeText(raw: string, start: number, at: At): PhrasingContent {
  const position = at(start, start + raw.length);
  if (!raw.includes("&nbsp;")) return { type: "text", value: raw, position };
  let value = "";
  const runs: number[] = [];
  let from = start;
  for (const [index, part] of raw.split("&nbsp;").entries()) {
    if (index > 0) {
      runs.push(value.length, from, from + "&nbsp;".length);
      value += "\u00A0";
      from += "&nbsp;".length;
    }
    runs.push(value.length, from, from + part.length);
    value += part;
    from += part.length;
  }
  return { type: "text", value, position: { ...position, runs } };
}

const inline = /`([^`\n]+)`|\*\*([^*\n]+)\*\*|!\[([^\]]*)\]\(([^)]*)\)|\[([^\]]*)\]\(([^)]*)\)|<!--([^]*?)-->/gu;

function phrasing(source: string, from: number, to: number, at: At): PhrasingContent[] {
  const nodes: PhrasingContent[] = [];
  const text = (start: number, end: number): PhrasingContent => decodeText(source.slice(start, end), start, at);
  let done = from;
  for (const match of source.slice(from, to).matchAll(inline)) {
    const start = from + match.index;
    const end = start + match[0].length;
    if (start > done) nodes.push(text(done, start));
    const [, code, strong, alt, src, label, url, comment] = match;
    const position = at(start, end);
    if (code !== undefined) nodes.push({ type: "inlineCode", value: code, position: at(start + 1, end - 1) });
    else if (strong !== undefined) nodes.push({ type: "strong", children: [text(start + 2, end - 2)], position });
    else if (src !== undefined) nodes.push({ type: "image", url: src, alt: alt ?? "", position });
    else if (url !== undefined)
      nodes.push({ type: "link", url, children: [text(start + 1, start + 1 + (label ?? "").length)], position });
    else nodes.push({ type: "comment", value: comment ?? "", position });
    done = end;
  }
  if (done < to) nodes.push(text(done, to));
  return nodes;
}
