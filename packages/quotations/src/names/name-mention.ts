import type { TextRange } from "@digestkit/schema";

/** A name as it stands in one place of a text. */
export interface NameMention {
  range: TextRange;
  /** The name without titles, particles included: `Mira van Orel`. */
  name: string;
  /** Its words. */
  words: readonly string[];
  /** What the text says right there the person is: `Prosecutor General`, `labor rights activist`. */
  role?: string;
  /** What the words around it say it is. */
  evidence?: "person" | "organisation";
  /** More than capitals says that it is a name: a second word, an article, an expansion, of an acronym also what it says. */
  borne?: true;
  /** Acronym or expansion in brackets after it: `Varenian Popular Union (VPU)`. */
  also?: string;
}
