import type { Digest } from "./digest.ts";
import { integrityMessage } from "./integrity-message.ts";
import type { Message } from "./message.ts";
import type { Path } from "./scan-json.ts";
import { visit } from "./visit.ts";

/** The ids of a digest by what they may be referred to as. */
interface Ids {
  entry: Set<string>;
  quotation: Set<string>;
  /** What a correction may correct. */
  target: Set<string>;
  /** Who may speak. */
  speaker: Set<string>;
  /** What a mention may name. */
  name: Set<string>;
}

const expectations: Record<keyof Ids, string> = {
  entry: "the id of an entry",
  quotation: "the id of a quotation",
  target: "the id of an entry, a quotation, a section or the digest",
  speaker: "the id of a person or organisation",
  name: "the id of a person, organisation or place",
};

/** Whether every reference points to something of the digest. */
export function checkReferences(digest: Digest): Message[] {
  const ids = idsOf(digest);
  const messages: Message[] = [];
  const check = (kind: keyof Ids, id: string | undefined, path: Path, known: ReadonlySet<string> = ids[kind]): void => {
    if (id === undefined || known.has(id)) return;
    const fault = {
      actual: id,
      name: "reference",
      expected: expectations[kind],
      remedy: "correct the id or remove it",
    };
    messages.push(integrityMessage({ ruleId: "reference", path, ...fault }));
  };
  digest.featured.forEach((id, index) => check("entry", id, ["featured", index]));
  visit(digest, {
    pullQuote({ of, attribution }, { path }) {
      check("quotation", of, [...path, "of"]);
      check("speaker", attribution?.ref, [...path, "attribution", "ref"]);
    },
    entry({ quotations }, { path }) {
      const inEntry = new Set(quotations.map(({ id }) => id));
      quotations.forEach((quotation, index) => {
        const own = [...path, "quotations", index];
        check("speaker", quotation.speaker?.ref, [...own, "speaker", "ref"]);
        check("quotation", quotation.within, [...own, "within"], inEntry);
      });
    },
    mention: ({ ref }, { path }) => check("name", ref, [...path, "ref"]),
    correction: ({ target }, { path }) => check("target", target, [...path, "target"]),
  });
  return messages;
}

function idsOf(digest: Digest): Ids {
  const ids: Ids = {
    entry: new Set(),
    quotation: new Set(),
    target: new Set([digest.id]),
    speaker: new Set(),
    name: new Set(),
  };
  const into =
    (...sets: Set<string>[]) =>
    ({ id }: { id: string }): void =>
      sets.forEach((set) => set.add(id));
  visit(digest, {
    section: into(ids.target),
    entry: into(ids.entry, ids.target),
    quotation: into(ids.quotation, ids.target),
    person: into(ids.speaker, ids.name),
    organisation: into(ids.speaker, ids.name),
    place: into(ids.name),
  });
  return ids;
}
