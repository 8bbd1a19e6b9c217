import type { Case } from "../case.ts";

/** Japanese: corner brackets, the particle after the quotation. */
export const japanese: Record<string, Case[]> = {
  "marks and lead-ins": [
    {
      text: "田中市長は「ここに残る」と述べた。",
      quotations: ["direct · “ここに残る” · 田中市長 [田中市長] · cue 述べた · final-cue"],
    },
    {
      text: "「橋は危険だ」と田中氏は語った。",
      quotations: ["direct · “橋は危険だ” · 田中 [田中] · cue 語った · final-cue"],
    },
    { text: "田中：「残る」", quotations: ["direct · “残る” · 田中 [田中] · colon-lead-in"] },
    {
      text: "田中さんは「彼は『帰れ』と言った」と話した。",
      quotations: [
        "direct · “彼は『帰れ』と言った” · 田中 [田中] · cue 話した · final-cue",
        "term · “帰れ” · within 0",
      ],
    },
  ],
};
