import { caselessNames } from "../grammar/caseless-names.ts";
import { cutUnspaced } from "../grammar/cut-unspaced.ts";
import { finalCue } from "../grammar/final-cue.ts";
import { finalSubject } from "../grammar/final-subject.ts";
import type { Language } from "./language.ts";

/** Chinese: marks, colon lead-ins and the common reporting verbs, in simplified and traditional characters. */
export const zh: Language = {
  tag: "zh",
  grammar: {
    caseless: true,
    subject: finalSubject,
    patterns: [finalCue],
    cut: cutUnspaced,
    form: caselessNames,
  },
  quoteMarks: { open: "\u201C\u2018\u300C\u300E\u300A", close: "\u201D\u2019\u300D\u300F\u300B" },
  cueVerbs: {
    speech: `说 說 说道 說道 表示 指出 称 稱 强调 強調 认为 認為 回应 回應 回答 写道 寫道 问 問 问道 告诉 告訴 宣布 补充 補充 补充道 解释 解釋 透露 坦言 呼吁 呼籲 警告 承认 承認
      发文 發文 质疑 質疑 批评 批評 声明 聲明 介绍 介紹 反问 反問 感叹 感嘆 谈到 談到 提到 喊 喊道 |`,
    label: "称为 稱為 称之为 形容为 形容為 比作 |",
    attitude: "希望 相信 |",
  },
  sourcePhrases: ["据", "据说", "根据", "根據"],
  media: {
    statement: "声明, 聲明",
    interview: "采访, 採訪, 专访",
    pressConference: "發布會, 发布会, 记者会, 記者會",
    post: "微博",
    tweet: "推特",
    facebookPost: "脸书, 臉書",
    letter: "信",
    speech: "演讲, 演講",
    report: "报告, 報告",
    article: "文章",
  },
  words: {
    role: "总统 總統 主席 总理 總理 部长 部長 发言人 發言人 市长 市長 记者 記者 教授 律师 律師 专家 專家 主任 校长 校長 警方 居民 学者 學者 作家 导演 導演 董事长 經理 经理 议员 議員",
    preposition: "在 对 對 向 于 於 从 從 通过 透過 就 接受",
    channel: "在 通过 透過",
    conjunction: "和 与 與 及",
    adverb: "也 还 還 又 则 則 曾 中 上 里 后 後 时 時 则 并 並 随后 隨後 昨天 今天 昨日 今日 日前 近日",
    pronoun: "他 她 他们 她们 他們 她們 我 我们 我們",
    firstPerson: "我 我们 我們",
  },
};
