/** Words that end with a full stop and no sentence: `Mr.`, `J.`, `z.B.`, `etc.`, `1.` before `Mai`; not `CNN.` and `war.` */
const abbreviation =
  /(?:^|\s)(?:\p{Nd}{1,2}|\p{L}|\p{Lu}\p{Ll}{1,2}|\p{L}\.\p{L}|[Pp]rof|[Gg]en|[Cc]apt|[Ss]gt|[Hh]on|[Mm]essrs|approx|[Dd]ept|etc|vol|art|sec|no|nr|nos|pp|ca|vs|al|cf|bzw|usw|гг|ул|им|др|пр|стр|тыс|млн)\.$/u;

/** Longest head, in characters and words. */
const longest = 60;
const mostWords = 7;

/**
 * Words that make a sentence of a few others, folded to lower case: auxiliary verbs, and pronouns that are subjects. None is a noun
 * or a preposition in another of these languages, as `war`, `on` and `era` are.
 */
const sentenceWords: Readonly<Record<string, string>> = {
  en: "is are was were been has have had will would could must did does said says he she it they we you there nobody everybody",
  de: "ist sind waren hat haben hatte hatten wird werden wurde wurden kann muss soll sagte ich niemand",
  fr: "est sont était étaient avait sera doit il ils nous je personne",
  es: "eran fue fueron han había será puede debe nadie",
  ru: "был была было были есть будет может он она оно они мы никто",
  az: "idi edir edib olub oldu var yoxdur onlar heç",
};

const saying: ReadonlySet<string> = new Set(Object.values(sentenceWords).flatMap((list) => list.split(" ")));

/** The head of a paragraph. */
export interface RunIn {
  /** Where the head ends, its full stop included, and where the prose starts. */
  end: number;
  from: number;
  /** Whether more space follows the head than the sentences behind it. */
  isSetApart: boolean;
  /** Whether its words make no sentence: `Post-war situation.`, and not `It was late.` */
  isName: boolean;
}

/**
 * The few words a paragraph begins with that may be its headline.
 *
 * ```
 * Post-war situation.  The border stayed closed for a third week …
 * ```
 *
 * @param text - Text of a paragraph.
 * @returns Where the head ends, or nothing when the first sentence is a sentence.
 */
export function readRunIn(text: string): RunIn | undefined {
  const match = /^([^.!?。\n]{2,60})([.:]|\?)([ \u00a0]+|\t+)(?=[\p{Lu}\p{Lo}\p{N}“"„«])/u.exec(
    text.slice(0, longest + 10),
  );
  const [whole, head, stop, space] = match ?? [];
  if (whole === undefined || head === undefined || stop === undefined || space === undefined) return undefined;
  if (head.split(/\s+/u).length > mostWords || /["“”„«»]/u.test(head) || !/^[\p{Lu}\p{Lo}\p{N}(]/u.test(head))
    return undefined;
  if (abbreviation.test(head + stop)) return undefined;
  const rest = text.slice(whole.length);
  if (rest.length < head.length * 2) return undefined;
  const isSetApart = (space.length > 1 || space === "\t") && !/[.!?]\s{2,}/u.test(rest);
  // `Torvan said: “…”` is reported speech, unless the head is set apart.
  if (stop === ":" && !isSetApart) return undefined;
  const isName = !head.split(/[^\p{L}\p{M}]+/u).some((word) => saying.has(word.toLowerCase()));
  return { end: head.length + stop.length, from: whole.length, isSetApart, isName };
}
