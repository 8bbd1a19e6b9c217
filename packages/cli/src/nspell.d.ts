/** The parts of nspell that are used; the package brings no types. */
declare module "nspell" {
  interface Nspell {
    correct: (word: string) => boolean;
    suggest: (word: string) => string[];
  }
  /** @param dictionary - Affix and word lists of a hunspell dictionary. */
  export default function nspell(dictionary: unknown): Nspell;
}
