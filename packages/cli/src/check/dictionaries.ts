import { escapeTerminal } from "@digestkit/adapter-kit";
import type { Dictionary } from "@digestkit/validate";
import type { Io } from "../io.ts";
import { loadDictionary } from "../load-dictionary.ts";

/** Gives the dictionary of a language, where there is one. */
export type Dictionaries = (language: string) => Promise<Dictionary | undefined>;

/**
 * The dictionaries of a run, one a language: building one takes longer than checking a digest.
 *
 * @param options - Whether spelling is checked at all.
 * @param io - The world; is told once of a language without a dictionary.
 * @returns Function from a BCP 47 tag to its dictionary.
 */
export function createDictionaries({ spelling }: { spelling: boolean }, io: Io): Dictionaries {
  const loaded = new Map<string, Promise<Dictionary | undefined>>();
  return (language) => {
    if (!spelling) return Promise.resolve(undefined);
    const known = loaded.get(language) ?? loadOrSay(language, io);
    loaded.set(language, known);
    return known;
  };
}

async function loadOrSay(language: string, io: Io): Promise<Dictionary | undefined> {
  const dictionary = await loadDictionary(language);
  if (!dictionary) {
    const shown = escapeTerminal(language.replace(/-.*/su, ""));
    io.stderr(
      `digestkit: spelling is not checked, there is no dictionary for \`${shown}\`: install nspell and dictionary-${shown}, or pass --no-spelling\n`,
    );
  }
  return dictionary;
}
