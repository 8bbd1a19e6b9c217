import { endsSentence } from "../lines/goes-on.ts";

const widest = 100;
const mostWords = 14;

/**
 * Whether a line reads like a name or a heading rather than prose: short, no full stop, no quotation, no list, no address.
 *
 * ```
 * (Lack of ) Human Rights and Freedoms
 * ```
 *
 * @param text - Text of a line.
 * @param width - Its display width.
 * @returns Whether it does.
 */
export function isTitleLike(text: string, width: number): boolean {
  if (width > widest || text.split(/\s+/u).length > mostWords) return false;
  if (/^[\p{Ll}—–―"“”„«»‹›‘‚「『,;.…>|]/u.test(text) || /[,;،；、]$/u.test(text)) return false;
  // `Digest@VoxPopuli` is a name, `desk@example.org` an address.
  if (/https?:\/\/|www\.|\S@[^\s@]{1,80}\.\p{L}/iu.test(text)) return false;
  // `Is there a way out?`, `Sarn asks, ‘Who reads the gauge?’` and `Human rights:` are headings, `He said.` is none.
  return !endsSentence(text) || (/[?？؟:：]['’]?$/u.test(text) && !/[.。]\s/u.test(text));
}
