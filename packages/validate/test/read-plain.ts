import {
  createDigest,
  createEntry,
  createSection,
  lineStarts,
  positionAt,
  type Digest,
  type Position,
} from "@digestkit/schema";

/**
 * Reads a plain-text digest in the shape of a monitor, as a reader of plain text would: publisher, quoted pull quote, titles
 * without a final stop, a paragraph for each entry, a date line at the end.
 */
export function readPlain(source: string, issueDate: string): Digest {
  const starts = lineStarts(source);
  const at = (start: number, end: number): Position => positionAt(starts, start, end);
  const digest = createDigest({ id: "plain", lineStarts: starts, positions: {}, issueDate });
  const paragraphs = Array.from(source.matchAll(/[^\n]+/gu), ({ 0: text, index }) => ({
    text: text.trimEnd(),
    start: index,
  }));
  const last = paragraphs.length - 1;
  for (const [index, { text, start }] of paragraphs.entries()) {
    const end = start + text.length;
    if (index === 0) {
      digest.publication = { publisher: text };
    } else if (index === last) {
      digest.positions = { ...digest.positions, issueDate: at(start, end) };
    } else if (index === 1) {
      const words = { text: text.slice(1, -1), positions: { text: at(start + 1, end - 1) } };
      digest.pullQuote = {
        ...words,
        marks: { open: text.charAt(0), close: text.slice(-1) },
        fidelity: "unchecked",
        position: at(start, end),
      };
    } else if (!/[.”]$/u.test(text)) {
      digest.sections.push(
        createSection({
          id: `section-${index}`,
          title: text,
          positions: { title: at(start, end) },
          position: at(start, end),
        }),
      );
    } else {
      const position = at(start, end);
      const body = [
        { type: "paragraph" as const, children: [{ type: "text" as const, value: text, position }], position },
      ];
      digest.sections.at(-1)?.entries.push(createEntry({ id: `entry-${index}`, body, position }));
    }
  }
  return digest;
}
