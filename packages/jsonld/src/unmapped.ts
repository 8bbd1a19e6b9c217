/** A field of the digest that is not in the JSON-LD, or does not come back from it. */
export interface Unmapped {
  /** Dotted path in the model; `*` stands for every item of a list. */
  field: string;
  /** Why, and what `fromJsonLd` puts there instead. */
  reason: string;
}

const markup = "The text is mapped; schema.org has no word for emphasis, links, lists, tables and code.";
const found = "Says how a quotation was found, not what was said: annotate finds it out again.";

/**
 * What the round trip through JSON-LD loses, and why. Everything else comes back from `fromJsonLd(toJsonLd(digest))` as it was.
 */
export const unmapped: readonly Unmapped[] = [
  { field: "abstract", reason: `${markup} Comes back as paragraphs with the same text.` },
  { field: "pullQuote.content", reason: markup },
  { field: "pullQuote.marks", reason: "A matter of typography." },
  { field: "pullQuote.fidelity", reason: "A finding about the text: comes back as unchecked." },
  { field: "sections.*.titleContent", reason: markup },
  { field: "sections.*.entryStyle", reason: "A matter of the source’s layout: comes back as heading, or paragraph." },
  { field: "sections.*.abstract", reason: `${markup} Comes back as paragraphs with the same text.` },
  { field: "entries.*.headlineContent", reason: markup },
  { field: "entries.*.body", reason: `${markup} Comes back as paragraphs with the same text, so that ranges hold.` },
  { field: "entries.*.mentions", reason: "Who is named is mapped, where is not: comes back empty, annotate fills it." },
  { field: "sources.*.accessed", reason: "schema.org has no word for it." },
  { field: "quotations.* of type term", reason: "Nobody’s speech, so no schema.org Quotation." },
  { field: "quotations.*.type", reason: "schema.org has one kind of quotation: comes back as direct." },
  { field: "quotations.*.range", reason: "Not mapped; found again in the text." },
  { field: "quotations.*.speaker.range", reason: "schema.org has no positions in a text." },
  { field: "quotations.*.cue", reason: found },
  { field: "quotations.*.recovered", reason: found },
  { field: "quotations.*.confidence", reason: found },
  { field: "quotations.*.evidence", reason: found },
  {
    field: "people.*.sensitivity",
    reason: "People marked as victim, minor or source are left out, with all that refers to them.",
  },
  { field: "corrections.*.content", reason: markup },
  { field: "extensions", reason: "Front matter of which nobody knows what it means." },
  { field: "position, positions, lineStarts", reason: "Places in a source that is not there." },
];
