import type { Case } from "../case.ts";

/** Arabic: the verb stands before its subject. */
export const arabic: Record<string, Case[]> = {
  "marks and lead-ins": [
    {
      text: "قال محمد علي: «سنبقى هنا».",
      quotations: ["direct · “سنبقى هنا” · محمد علي [محمد علي] · cue قال · colon-lead-in"],
    },
    {
      text: 'وأضاف الوزير: "الجسر خطير".',
      quotations: ["direct · “الجسر خطير” · الوزير [الوزير] · cue وأضاف · colon-lead-in"],
    },
    { text: "«سنبقى»، قال علي.", quotations: ["direct · “سنبقى” · علي [علي] · cue قال · speaker-after"] },
    { text: "محمد علي: «لن نرحل».", quotations: ["direct · “لن نرحل” · محمد علي [محمد علي] · colon-lead-in"] },
  ],
};
