import type { Case } from "../case.ts";

/** Chinese: no spaces, no capitals; corner brackets and curly marks. */
export const chinese: Record<string, Case[]> = {
  "marks and lead-ins": [
    { text: "王明说：“我们留下。”", quotations: ["direct · “我们留下。” · 王明 [王明] · cue 说 · colon-lead-in"] },
    {
      text: "王明在声明中表示：“桥很危险。”",
      quotations: ["direct · “桥很危险。” · 王明 [王明] · cue 表示 · medium statement · colon-lead-in"],
    },
    { text: "“我们留下，”王明说。", quotations: ["direct · “我们留下，” · 王明 [王明] · cue 说 · final-cue"] },
    {
      text: "市长王明指出：「桥很危险。」",
      quotations: ["direct · “桥很危险。” · 市长王明 [市长王明] · cue 指出 · colon-lead-in"],
    },
    { text: "王明：“不。”", quotations: ["direct · “不。” · 王明 [王明] · colon-lead-in"] },
    {
      text: "他说：“他们喊‘回去’，我们就走了。”",
      quotations: ["direct · “他们喊‘回去’，我们就走了。” · cue 说 · colon-lead-in", "term · “回去” · within 0"],
    },
    { text: "电影《白夜》被禁。", quotations: ["term · “白夜”"] },
  ],
};
