import { addressesIn } from "./addresses-in.ts";
import { graphemesOf, joinsNothing } from "./grapheme-length.ts";

/** Code points that weigh 1; all others weigh 2 (twitter-text, configuration v3). */
const light: readonly (readonly [first: number, last: number])[] = [
  [0, 4351],
  [8192, 8205],
  [8208, 8223],
  [8242, 8247],
];

/** What any address weighs once it is shortened (`transformedURLLength`). */
const addressWeight = 23;
/** What any emoji weighs, however many code points it has (`emojiParsingEnabled`). */
const emojiWeight = 2;

/** A flag; a keycap; a pictograph with its modifiers, tags and joined parts. */
const emoji =
  /^(?:\p{RI}\p{RI}|[\d#*]\uFE0F?\u20E3|(?:\p{Emoji_Presentation}|\p{Extended_Pictographic}(?=[\uFE0F\u200D]|\p{EMod}))(?:\uFE0F|\p{EMod}|[\u{E0020}-\u{E007F}]|\u200D\p{Extended_Pictographic})*)/u;

/**
 * Length of a post as X counts it: characters of most alphabets weigh 1, of others and emoji 2, an address 23.
 *
 * @param text - Text of a post.
 * @returns Weighted length; the limit is 280.
 * @see https://github.com/twitter/twitter-text/tree/master/config
 */
export function weightedLength(text: string): number {
  let length = 0;
  let at = 0;
  for (const { start, end } of addressesIn(text)) {
    length += textWeight(text.slice(at, start)) + addressWeight;
    at = end;
  }
  return length + textWeight(text.slice(at));
}

function textWeight(text: string): number {
  let weight = 0;
  if (joinsNothing(text)) {
    for (let index = 0; index < text.length; index++) weight += pointWeight(text.charCodeAt(index));
    return weight;
  }
  for (const grapheme of graphemesOf(text.normalize("NFC"))) {
    const [found = ""] = emoji.exec(grapheme) ?? [];
    if (found !== "") weight += emojiWeight;
    for (const character of grapheme.slice(found.length)) weight += pointWeight(character.codePointAt(0) ?? 0);
  }
  return weight;
}

function pointWeight(point: number): number {
  return light.some(([first, last]) => point >= first && point <= last) ? 1 : 2;
}
