import { createIds, type Digest, type Person, type TextRange } from "@digestkit/schema";
import { findNames, isNaming } from "./find-names.ts";
import { nameForms, type NameForms } from "./name-forms.ts";
import { rewrite } from "./rewrite.ts";

/** What all parts of a redaction share. */
export interface Redactor {
  /** What stands for a name. */
  placeholder: string;
  /** Ids of the people whose names are withheld. */
  withheld: ReadonlySet<string>;
  /** Names in running text. */
  find: (text: string) => TextRange[];
  /** Running text without names. */
  text: (text: string) => string;
  /** Whether an address, a keyword or an id names somebody. */
  isNaming: (text: string) => boolean;
  /** Whether something of the document has this id. */
  isId: (text: string) => boolean;
  /** The new form of an id: another one where it named somebody, the same wherever the id stands. */
  id: (id: string) => string;
}

/**
 * What a redaction is done with.
 *
 * @param digest - Document; not changed.
 * @param people - Whose names to withhold.
 * @param placeholder - What stands for a name.
 * @returns Functions that share the forms of the names and the new ids.
 */
export function createRedactor(digest: Digest, people: readonly Person[], placeholder: string): Redactor {
  const forms: NameForms = nameForms(people);
  const withheld = new Set(people.map(({ id }) => id));
  const find = (text: string): TextRange[] => findNames(text, forms);
  const naming = (text: string): boolean => isNaming(text, forms);
  const old = new Set(idsOf(digest));
  const newId = createIds(old);
  const ids = new Map<string, string>();
  const id = (value: string): string => {
    if (!withheld.has(value) && !naming(value)) return value;
    // What of an id names nobody stays: `varga-freed` is `withheld-freed`.
    const rest = value.split("-").filter((part) => !naming(part));
    const isSafe = !withheld.has(value) && !naming(rest.join("-"));
    const known = ids.get(value) ?? newId(["withheld", ...(isSafe ? rest : [])].join("-"), "withheld");
    ids.set(value, known);
    return known;
  };
  const text = (value: string): string => rewrite(value, { ranges: find(value), placeholder });
  return { placeholder, withheld, find, text, isNaming: naming, isId: (value) => old.has(value), id };
}

/** Every id of a document, so that no new one is among them. */
function idsOf(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(idsOf);
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    (key === "id" || key === "identifier") && typeof inner === "string" ? [inner] : idsOf(inner),
  );
}
