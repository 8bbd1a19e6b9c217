/** `[image: …]`, `lco-logo.png`, `LCO logo`, `Logo of the Observatory`, and what word processors call an image: `Рисунок 1` */
const logo =
  /^\[?(?:image|img|picture|photo|logo|bild|изображение)\b\s*[:\]]|\.(?:png|jpe?g|gif|svg|webp)\]?$|^.{0,60}\b(?:logo(?:type)?|логотип|loqo|logosu|شعار)\]?$|^(?:the\s+)?logo(?:type)?\s+(?:of|der|des|de)\b|^логотип\b|^(?:(?:new|новый|neues)\s)?(?:untitled|image|logo|picture|drawing|рисунок|картинка|bild|grafik|şəkil|resim)[ _-]?\(?\d{0,3}\)?$/iu;

/**
 * Whether a line is the alternative text of an image that was lost on the way: a logo above the masthead.
 *
 * ```
 * LCO logo
 * Lorsk Civic Observatory
 * ```
 *
 * An acronym counts when the next line is what it stands for.
 *
 * @param text - Text of a line.
 * @param next - Text of the line after it.
 * @returns Whether it is.
 */
export function isLogoLine(text: string, next: string | undefined): boolean {
  if (text.length > 120) return false;
  if (logo.test(text)) return true;
  return /^\p{Lu}{2,8}$/u.test(text) && next !== undefined && acronymOf(next).includes(text);
}

/** `Center for National and International Studies` → `CFNAIS CNIS`: with and without its small words. */
function acronymOf(name: string): string[] {
  const words = name.match(/\p{L}+/gu) ?? [];
  const initials = (list: readonly string[]): string => list.map((word) => word.charAt(0).toUpperCase()).join("");
  return [initials(words), initials(words.filter((word) => /^\p{Lu}/u.test(word)))];
}
