import type { Content, Digest, Entry, Message, Position, Section } from "@digestkit/schema";

/** Something with a place, and what its markers may be. */
interface Container {
  position: Position | undefined;
  markers: RegExp;
}

const anything = /[\s\S]/u;

/** Markers of nodes that are not leaves: what stands in them beside their children; `>` may begin any of their lines. */
const markers: Readonly<Record<string, RegExp>> = {
  // The bold start of a paragraph may be the headline.
  paragraph: /[*_:：\\>]/u,
  heading: /[#=-]/u,
  blockquote: />/u,
  list: /[-+*>\d.)]/u,
  listItem: /[-+*>\d.)[\]xX]/u,
  table: /[|:>-]/u,
  tableRow: /[|>]/u,
  tableCell: /[|>]/u,
  emphasis: /[*_>]/u,
  strong: /[*_:：>]/u,
  delete: /[~>]/u,
};

/** Nodes that keep their text in a value or address of their own. */
const leaves = new Set([
  "text",
  "inlineCode",
  "code",
  "image",
  "break",
  "comment",
  "definition",
  "thematicBreak",
  "footnoteReference",
]);

/**
 * The characters of a source that are in no leaf and no marker of a document, and those that are in two leaves.
 *
 * @param source - Source the digest was read from.
 * @param digest - What was read.
 * @param messages - Messages of the reading: they name what was left out.
 */
export function uncovered(
  source: string,
  digest: Digest,
  messages: readonly Message[],
): { lost: string; twice: string } {
  const containers: Container[] = [{ position: digest.position, markers: /[#=>*_+-]/u }];
  const found: Position[] = [];
  collectFields(digest, containers, found);
  const allowed: (RegExp | undefined)[] = Array.from({ length: source.length });
  // Inner containers decide about their markers: they are painted last.
  for (const { position, markers: pattern } of containers.toSorted((a, b) => sizeOf(b) - sizeOf(a))) {
    if (position) allowed.fill(pattern, position.start.offset, position.end.offset);
  }
  for (const { start, end } of [...leftOut(source, messages), ...marksOf(source, digest)])
    allowed.fill(anything, start, end);
  const covered = new Uint8Array(source.length);
  for (const { start, end } of found)
    for (let index = start.offset; index < end.offset; index++) covered[index] = (covered[index] ?? 0) + 1;
  let lost = "";
  let twice = "";
  for (let index = 0; index < source.length; index++) {
    const character = source.charAt(index);
    if (/\s/u.test(character) || character === "\ufeff") continue;
    if (covered[index] === 0 && !allowed[index]?.test(character)) lost += character;
    if ((covered[index] ?? 0) > 1) twice += character;
  }
  return { lost, twice };
}

function sizeOf({ position }: Container): number {
  return position ? position.end.offset - position.start.offset : 0;
}

/** The marks around the pull quote, and the dash before its attribution. */
function marksOf(source: string, { pullQuote }: Digest): { start: number; end: number }[] {
  if (!pullQuote?.position) return [];
  const { start, end } = pullQuote.position;
  const text = source.slice(start.offset, end.offset);
  return Array.from(text.matchAll(/[“”„«»‹›‘’"',،、，—–―-]/gu), ({ index }) => ({
    start: start.offset + index,
    end: start.offset + index + 1,
  }));
}

/** Directives, explicit ids, numbers, check boxes and what messages say was left out. */
function leftOut(source: string, messages: readonly Message[]): { start: number; end: number }[] {
  const ranges = messages
    .filter(({ ruleId }) => ruleId === "template")
    .flatMap(({ place, cause = [] }) => [place, ...cause.map((each) => each.place)])
    .flatMap((place) => (place ? [{ start: place.start.offset, end: place.end.offset }] : []));
  const syntax = source.matchAll(
    /<!--\s*digestkit(?!-)[\s\S]*?-->|\{#[^\s{}]+\}|^[ \t>]*---[ \t]*$|(?:^|-->)[ \t>]*(?:\d+、|[（(]\d+[)）]|[①-⑳])|^[ \t>]*(?:(?:[-+*]|\d+[.)])[ \t]+)+\[[ xX]\](?=\s)/gmu,
  );
  return [...ranges, ...Array.from(syntax, ({ index, 0: text }) => ({ start: index, end: index + text.length }))];
}

function collectFields(digest: Digest, containers: Container[], found: Position[]): void {
  const { positions = {}, pullQuote } = digest;
  containers.push({ position: positions["frontMatter"], markers: anything });
  if (digest.title !== undefined && positions["title"] && !within(positions["title"], positions["frontMatter"]))
    found.push(positions["title"]);
  for (const [path, position] of Object.entries(positions))
    if (/^featured\.\d+$/u.test(path)) containers.push({ position, markers: anything });
  if (pullQuote) {
    containers.push({ position: pullQuote.position, markers: />/u });
    if (pullQuote.content) collectContent(pullQuote.content, containers, found);
    for (const position of Object.values(pullQuote.positions ?? {})) {
      // A linked medium is a field whose address is part of it.
      found.push(position);
    }
  }
  collectContent(digest.abstract, containers, found);
  for (const section of digest.sections) collectSection(section, containers, found);
  // Last, for an entry may have nothing else.
  for (const correction of digest.corrections) containers.push({ position: correction.position, markers: anything });
}

function within(inner: Position, outer: Position | undefined): boolean {
  return outer !== undefined && inner.start.offset >= outer.start.offset && inner.end.offset <= outer.end.offset;
}

function collectSection(section: Section, containers: Container[], found: Position[]): void {
  containers.push({ position: section.position, markers: /[#=>*_+\d.)-]/u });
  if (section.titleContent) collectContent(section.titleContent, containers, found);
  else if (section.positions?.["title"]) found.push(section.positions["title"]);
  collectContent(section.abstract ?? [], containers, found);
  for (const entry of section.entries) collectEntry(entry, containers, found);
  for (const nested of section.sections ?? []) collectSection(nested, containers, found);
}

function collectEntry(entry: Entry, containers: Container[], found: Position[]): void {
  // A run-in head ends with a colon, which may be escaped.
  containers.push({ position: entry.position, markers: /[#=>*_+\d.):：\\-]/u });
  containers.push({ position: entry.positions?.["sources"], markers: anything });
  if (entry.headlineContent) collectContent(entry.headlineContent, containers, found);
  else if (entry.positions?.["headline"]) found.push(entry.positions["headline"]);
  collectContent(entry.body, containers, found);
}

function collectContent(content: readonly Content[], containers: Container[], found: Position[]): void {
  for (const node of content) {
    if (leaves.has(node.type)) {
      if (node.position) found.push(node.position);
      continue;
    }
    containers.push({ position: node.position, markers: markers[node.type] ?? anything });
    if ("children" in node) collectContent(node.children, containers, found);
  }
}
