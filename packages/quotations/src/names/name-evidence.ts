import type { Word } from "../reader-model.ts";
import type { NameMention } from "./name-mention.ts";

/**
 * What the words around a name say it names.
 *
 * `⟨Mira Orel⟩ said`, `Mayor ⟨Orel⟩`, `⟨Orel⟩’s post` → person; `the ⟨Varenian Popular Union⟩ (VPU)` → organisation
 *
 * @param items - Words of a region.
 * @param run - Index of the first capitalised word, titles included.
 * @param from - Index of the name's first word.
 * @param to - Index of its last.
 * @returns Evidence, and the bracketed acronym or expansion, where there is one.
 */
export function nameEvidence(
  items: readonly Word[],
  run: number,
  from: number,
  to: number,
): Pick<NameMention, "evidence" | "also" | "borne"> {
  const also = { ...bracketed(items, from, to), ...(isBorne(items, from, to) && { borne: true as const }) };
  const body = items
    .slice(from, to + 1)
    .some(({ is, capital, kind }) => is.organisation || kind === "number" || (is.preposition && capital));
  if (body || also.also) return { evidence: "organisation", ...also };
  return isPerson(items, run, from, to) ? { ...also, evidence: "person" } : also;
}

/** `the Court`, `Lorsk Court`, `VPU said`, `(VPU)`; no `Court` at the head of a table, no `WARNING`. */
function isBorne(items: readonly Word[], from: number, to: number): boolean {
  const [before, after] = [items[from - 1], items[to + 1]];
  const { is, text } = items[to] as Word;
  const speaks =
    !is.organisation && /^\p{Lu}+$/u.test(text) && (before?.is.cue || before?.kind === "open" || after?.is.cue);
  return Boolean(from < to || before?.is.determiner || after?.kind === "open" || speaks);
}

function isPerson(items: readonly Word[], run: number, from: number, to: number): boolean {
  const before = items[from - 1];
  const after = items[to + 1];
  if (from > run && before && (before.is.role || before.is.honorific)) return true;
  if (before && !before.capital && before.is.role && adjacent(before, items[from])) return true;
  if (before && before.is.cue === "speech" && !before.capital && items[from - 2]?.kind !== "word") return true;
  if (!after) return false;
  if (after.kind === "clitic") return items.slice(to + 2, to + 5).some((item) => item.is.medium !== undefined);
  if (after.is.cue && after.is.cue !== "attitude" && !after.capital) return true;
  if (after.is.relative && after.key === "who") return true;
  if (after.is.auxiliary || after.is.adverb)
    return items.slice(to + 2, to + 5).some((item) => item.is.cue === "speech" && !item.capital);
  if (after.kind !== "comma") return false;
  const inserted = items[to + 2];
  // `the chairman, Mira Orel, said`
  if (before?.kind === "comma" && inserted?.is.cue === "speech") return true;
  if (inserted?.kind === "number" || inserted?.key === "who") return true;
  return items.slice(to + 2, to + 7).some((item) => item.is.role && !item.capital);
}

function adjacent(left: Word, right: Word | undefined): boolean {
  return right !== undefined && right.start - left.end === 1;
}

/** `(VPU)` after a name: an acronym of two or more capitals; no party, as in `Mira Orel (VPU)`. */
function bracketed(items: readonly Word[], from: number, to: number): { also?: string } {
  const [first, second, third] = items.slice(to + 1, to + 4);
  if (first?.kind !== "open" || third?.kind !== "close" || !second) return {};
  if (to === from + 1 && items[from]?.text.charAt(0) !== second.text.charAt(0)) return {};
  return /^\p{Lu}[\p{Lu}\p{N}]+s?$/u.test(second.text) ? { also: second.text } : {};
}
