import type { Pattern } from "../reader-model.ts";
import { reach } from "../phrases/phrase.ts";
import { subjectAfter } from "../phrases/subject-after.ts";
import { isCue } from "./nearest-cue.ts";

/** `“We must,” said Orel, “leave tonight.”`: the second half, by what stands after the first. */
export const interrupted: Pattern = {
  id: "interrupted",
  confidence: 0.95,
  match({ items, at, sentence }) {
    if (items[at - 1]?.kind !== "comma" && items[at - 1]?.kind !== "dash") return undefined;
    const lowest = Math.max(sentence.from, at - reach);
    let before = at - 1;
    while (before >= lowest && items[before]?.kind !== "slot") before--;
    if (before < lowest || !isCue(items, before + 1)) return undefined;
    const speaker = subjectAfter(items, before + 1, at);
    return speaker && { speaker, cue: { from: before + 1, to: before + 1 } };
  },
};
