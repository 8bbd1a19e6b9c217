import type { FormReader } from "../reader-model.ts";
/**
 * Where letters have no capitals, every word in no list can be a name.
 *
 * @param word - The word.
 * @returns What it is.
 */
export const caselessNames: FormReader = ({ is, text, capital }) => ({
  is,
  capital: is ? capital : /^[\p{Lo}\p{Lu}]/u.test(text),
});
