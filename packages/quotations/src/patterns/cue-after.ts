import type { Pattern } from "../reader-model.ts";
import { reach } from "../phrases/phrase.ts";
import { subjectAfter } from "../phrases/subject-after.ts";
import { subjectOf } from "./subject-of.ts";
import { isCue } from "./nearest-cue.ts";

/** `“…,” Orel said.` · `“…” – Orel, who was there, told the court.` */
export const cueAfter: Pattern = {
  id: "cue-after",
  confidence: 0.96,
  match({ items, at, sentence, quoted }) {
    const next = items[at + 1];
    const offset = next?.kind === "comma" || next?.kind === "dash";
    if (!offset && !/[,?!….—–-]$/u.test(quoted)) return undefined;
    const from = offset ? (items[at + 2]?.kind === "dash" ? at + 3 : at + 2) : at + 1;
    if (items[from]?.is.subordinator || items[from]?.is.conjunction) return undefined;
    for (let index = from; index < Math.min(sentence.to, from + reach); index++) {
      const kind = items[index]?.kind;
      if (kind === "slot" || kind === "semicolon" || kind === "stop" || kind === "colon") return undefined;
      if (!isCue(items, index) || items[index]?.is.participle || items[index]?.is.cue !== "speech") continue;
      // `…, da es regne, so Orel`
      const speaker = items[index]?.is.tag ? subjectAfter(items, index, sentence.to) : subjectOf(items, index, from);
      if (speaker && (at === sentence.from || speaker.from <= from + 1 || items[index]?.is.tag))
        return { speaker, cue: { from: index, to: index } };
    }
    return undefined;
  },
};
