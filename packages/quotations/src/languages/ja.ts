import { caselessNames } from "../grammar/caseless-names.ts";
import { cutUnspaced } from "../grammar/cut-unspaced.ts";
import { finalCue } from "../grammar/final-cue.ts";
import { postposition } from "../grammar/postposition.ts";
import { finalSubject } from "../grammar/final-subject.ts";
import type { Language } from "./language.ts";

/** Japanese: marks, colon lead-ins and the particles and verbs around a quotation. */
export const ja: Language = {
  tag: "ja",
  grammar: {
    caseless: true,
    subject: finalSubject,
    patterns: [postposition, finalCue],
    cut: cutUnspaced,
    form: caselessNames,
  },
  quoteMarks: { open: "\u300C\u300E\u300A\u201C\u2018", close: "\u300D\u300F\u300B\u201D\u2019" },
  cueVerbs: {
    speech: `述べた 述べて 述べ 述べている 語った 語り 語っている 話した 話し 話している 言った 言い 言う 発言した 発言 強調した 指摘した 説明した 主張した 答えた 尋ねた 書いた 明らかにした
      コメントした コメント 訴えた 批判した 警告した 呼びかけた 発表した 振り返った 叫んだ 伝えた 投稿した つぶやいた ツイートした 表明した |`,
    label: "呼んだ 呼ぶ 評した 表現した |",
    attitude: "考える 考えている 期待する |",
  },
  media: {
    statement: "声明",
    pressConference: "会見, 記者会見",
    interview: "インタビュー",
    tweet: "ツイッター",
    facebookPost: "フェイスブック",
    letter: "手紙",
    speech: "演説",
    report: "報告書",
    blogPost: "ブログ",
  },
  words: {
    postposition: "によると によれば",
    role: "首相 大統領 大臣 外相 長官 知事 市長 社長 会長 教授 弁護士 報道官 広報官 監督 選手 記者 住民 議員 委員長 代表 担当者 専門家",
    conjunction: "と",
    adverb: "は が も で に を へ の さん 氏 また さらに そして と",
    pronoun: "彼 彼女 彼ら 私 僕 我々",
    firstPerson: "私 僕 我々",
  },
};
