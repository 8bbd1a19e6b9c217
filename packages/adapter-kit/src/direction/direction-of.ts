/** Base direction of text, as the HTML attribute `dir` has it. */
export type Direction = "ltr" | "rtl";

/** Scripts written from right to left (ISO 15924; Unicode `Bidi_Class` R or AL), lower-case. */
const rightToLeftScripts: ReadonlySet<string> = new Set(
  "adlm arab aran armi avst chrs cprt elym gara hatr hebr hung khar lydi mand mani mend merc mero narb nbat nkoo orkh ougr palm phli phlp phnx prti rohg samr sarb sogd sogo syrc syre syrj syrn thaa yezi".split(
    " ",
  ),
);

/** Languages whose usual script is one of them (CLDR likely subtags). */
const rightToLeftLanguages: ReadonlySet<string> = new Set(
  "ar arc arz azb bgn bqi ckb dv fa glk he iw ji khw ks lrc mzn nqo pnb prs ps sd sdh skr syr ug ur yi".split(" "),
);

/**
 * Base direction of a language: its script's where the tag names one, else its usual script's.
 *
 * @param inLanguage - BCP 47 tag; without one, left to right.
 * @returns Direction of text in that language.
 * @example
 * ```ts
 * import { directionOf } from "@digestkit/adapter-kit";
 *
 * console.log(directionOf("fa-IR"), directionOf("az"), directionOf("az-Arab")); // => rtl ltr rtl
 * ```
 */
export function directionOf(inLanguage: string | undefined): Direction {
  const [language = "", ...rest] = (inLanguage ?? "").toLowerCase().split(/[-_]/u);
  const script = rest.find((subtag) => /^[a-z]{4}$/u.test(subtag));
  const isRightToLeft = script === undefined ? rightToLeftLanguages.has(language) : rightToLeftScripts.has(script);
  return isRightToLeft ? "rtl" : "ltr";
}
