import type { Case } from "../case.ts";

/** Azerbaijani: the verb ends the clause, `ki` and `deyə`. */
export const azerbaijani: Record<string, Case[]> = {
  "speaker and cue": [
    {
      text: "Mira Orel deyib: “Biz burada qalırıq.”",
      quotations: ["direct · “Biz burada qalırıq.” · Mira Orel [Mira Orel] · cue deyib · colon-lead-in"],
    },
    {
      text: "“Körpü çox təhlükəlidir”, - deyə Dov Kern bildirib.",
      quotations: ["direct · “Körpü çox təhlükəlidir” · Dov Kern [Dov Kern] · cue bildirib · final-cue"],
    },
    {
      text: "Dov Kern bildirib ki, “pul yoxdur”.",
      quotations: ["mixed · “pul yoxdur” · Dov Kern [Dov Kern] · cue bildirib · cue-before"],
    },
    {
      text: "Orelin sözlərinə görə, körpü “çox təhlükəlidir”.",
      quotations: ["mixed · “çox təhlükəlidir” · Orelin [Orelin] · cue görə · according-to"],
    },
    {
      text: "“Biz qalırıq”, – Mira Orel deyib.",
      quotations: ["direct · “Biz qalırıq” · Mira Orel [Mira Orel] · cue deyib · final-cue"],
    },
    {
      text: "Hüquq müdafiəçisi Mira Orel Facebook səhifəsində yazıb: “Pul yoxdur.”",
      quotations: [
        "direct · “Pul yoxdur.” · Mira Orel [Hüquq müdafiəçisi Mira Orel] · cue yazıb · medium post · colon-lead-in",
      ],
    },
    {
      text: "Kern layihəni “bahalı səhv” adlandırıb.",
      quotations: ["mixed · “bahalı səhv” · Kern [Kern] · cue adlandırıb · final-cue"],
    },
    {
      text: "Vəkil Dov Kern: “Məhkəmə ədalətsizdir.”",
      quotations: ["direct · “Məhkəmə ədalətsizdir.” · Dov Kern [Vəkil Dov Kern] · colon-lead-in"],
    },
    {
      text: "Mira Orel bazar ertəsi gəldi. “Qorxmuram”, - deyə o bildirib.",
      quotations: ["direct · “Qorxmuram” · Mira Orel [o] · cue bildirib · final-cue"],
    },
    {
      text: "«Su qalxır», - Dov Kern xəbərdarlıq edib.",
      quotations: ["direct · “Su qalxır” · Dov Kern [Dov Kern] · cue edib · final-cue"],
    },
    {
      text: "“Kim ödəyir?” - Kern soruşub.",
      quotations: ["direct · “Kim ödəyir?” · Kern [Kern] · cue soruşub · final-cue"],
    },
  ],
};
