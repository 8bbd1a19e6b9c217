import type { Pattern, Word } from "../reader-model.ts";
import { canSpeak } from "../phrases/can-speak.ts";
import { firstSubject } from "../phrases/first-subject.ts";
import { isCue } from "../patterns/nearest-cue.ts";
import { reach } from "../phrases/phrase.ts";

/** `„…“, wie Orel gestern sagte.` · `…, wie sich Orel ausdrückte, „…“` */
export const asTold: Pattern = {
  id: "cue-after",
  confidence: 0.9,
  match({ items, at, sentence }) {
    const opener = openerBeside(items, at, sentence.from);
    if (opener === undefined) return undefined;
    for (let index = opener + 2; index < Math.min(sentence.to, opener + reach); index++) {
      const kind = items[index]?.kind;
      if (kind === "slot" || kind === "stop" || kind === "colon" || kind === "semicolon") return undefined;
      if (!isCue(items, index)) continue;
      const speaker = firstSubject(items, opener + 1, index);
      return speaker && canSpeak(items, speaker) ? { speaker, cue: { from: index, to: index } } : undefined;
    }
    return undefined;
  },
};

/** Index of the word that opens the clause right behind the quotation or right before it. */
function openerBeside(items: readonly Word[], at: number, from: number): number | undefined {
  if (items[at + 1]?.kind === "comma" && opens(items[at + 2])) return at + 2;
  if (items[at - 1]?.kind !== "comma") return undefined;
  for (let index = at - 2; index >= Math.max(from, at - 12); index--) {
    if (items[index]?.kind === "comma") return undefined;
    if (opens(items[index]) && (items[index - 1]?.kind === "comma" || index === from)) return index;
  }
  return undefined;
}

function opens(item: Word | undefined): boolean {
  return item?.is.comparing === true;
}
