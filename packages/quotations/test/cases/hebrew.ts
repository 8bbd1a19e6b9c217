import type { Case } from "../case.ts";

/** Hebrew: abbreviations with a mark inside, low-high marks. */
export const hebrew: Record<string, Case[]> = {
  "marks and lead-ins": [
    {
      text: 'אמר דוד כהן: "נשאר כאן".',
      quotations: ["direct · “נשאר כאן” · דוד כהן [דוד כהן] · cue אמר · colon-lead-in"],
    },
    {
      text: '"הגשר מסוכן", אמרה שרת המים.',
      quotations: ["direct · “הגשר מסוכן” · שרת המים [שרת המים] · cue אמרה · speaker-after"],
    },
    { text: "דוד כהן אמר: „נשאר“.", quotations: ["direct · “נשאר” · דוד כהן [דוד כהן] · cue אמר · colon-lead-in"] },
    {
      text: 'דובר צה"ל אמר: "הגשר סגור".',
      quotations: ['direct · “הגשר סגור” · דובר צה"ל [דובר צה"ל] · cue אמר · colon-lead-in'],
    },
  ],
};
