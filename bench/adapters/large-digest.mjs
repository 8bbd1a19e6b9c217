import { readFileSync } from "node:fs";

const sample = new URL("../../packages/fixtures/cases/every-node/digest.json", import.meta.url);

/**
 * A digest of many entries: those of a case that holds every kind of node, again and again, with ids of their own.
 *
 * @param {number} count - How many entries.
 * @returns {import("@digestkit/schema").Digest}
 */
export function largeDigest(count) {
  const digest = JSON.parse(readFileSync(sample, "utf8"));
  const entries = digest.sections.flatMap((section) => section.entries);
  const perSection = 100;
  const sections = Array.from({ length: Math.ceil(count / perSection) }, (_, section) => ({
    ...digest.sections[0],
    id: `section-${section}`,
    title: `Section ${section}`,
    sections: [],
    entries: Array.from({ length: Math.min(perSection, count - section * perSection) }, (_, index) =>
      copyOf(entries[index % entries.length], section * perSection + index),
    ),
  }));
  return { ...digest, sections, featured: [], corrections: [] };
}

/** An entry under another id, its quotations too. */
function copyOf(entry, number) {
  const id = `${entry.id}-${number}`;
  return {
    ...entry,
    id,
    quotations: entry.quotations.map((quotation, index) => ({ ...quotation, id: `${id}-q${index + 1}` })),
  };
}
