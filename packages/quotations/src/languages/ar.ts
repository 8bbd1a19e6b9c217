import { bareLanguage } from "./bare-language.ts";
import type { Language } from "./language.ts";

/** Arabic: marks, colon lead-ins and the common reporting verbs, which stand before their subject. */
export const ar: Language = {
  ...bareLanguage,
  tag: "ar",
  grammar: { ...bareLanguage.grammar, caseless: true, inverts: true },
  quoteMarks: { open: "\u201C\u201D\u00AB\u2018\u2019", close: "\u201D\u201C\u00BB\u2018\u2019" },
  cueVerbs: {
    speech: `قال قالت قالوا يقول تقول وقال وقالت وقالوا وقالا صرح صرحت وصرح وصرحت صرّح أعلن أعلنت وأعلن وأعلنت أكد أكدت وأكد وأكدت أكّد أضاف أضافت وأضاف وأضافت
      أوضح أوضحت وأوضح وأوضحت ذكر ذكرت وذكر وذكرت كتب كتبت وكتب وكتبت أشار أشارت وأشار وأشارت تابع تابعت وتابع وتابعت رد ردت ورد سأل سألت وسأل حذر حذرت وحذر شدد وشدد
      اعتبر اعتبرت واعتبر غرد غردت وغرد هتف هتفت علق علقت وعلق نفى ونفى زعم وزعم قائلا قائلاً قائلة |`,
    label: "وصف وصفت ووصف ووصفت سمى اتهم واتهم |",
    attitude: "يعتقد يأمل يرى |",
  },
  sourcePhrases: ["وفقا ل", "بحسب", "حسب", "وبحسب", "وفق", "ووفق"],
  media: {
    بيان: "statement",
    تصريح: "statement",
    مقابلة: "interview",
    حوار: "interview",
    مؤتمر: "pressConference",
    رسالة: "letter",
    خطاب: "speech",
    كلمة: "speech",
    تقرير: "report",
    تغريدة: "tweet",
    تويتر: "tweet",
    فيسبوك: "facebookPost",
    منشور: "post",
  },
  roles: `الرئيس رئيس رئيسة الوزير وزير وزيرة المتحدث متحدث المتحدثة متحدثة الناطق ناطق المحامي محامي المدير مدير مديرة الناشط ناشط الناشطة ناشطة الصحفي صحفي الكاتب كاتب النائب نائب
    القاضي قاضي الشيخ الأمين عضو قائد مسؤول المسؤول خبير الخبير شاهد سفير السفير`,
  groups:
    "الحكومة الوزارة الشرطة الجيش المحكمة المنظمة منظمة الحزب حزب السلطات المعارضة شهود وزارة هيئة لجنة الوكالة وكالة صحيفة",
  pronouns: { third: "هو هي هم", first: "أنا نحن", object: "له لها لهم", possessive: "" },
  prepositions: "في من إلى على عن مع خلال بعد قبل عبر حول أمام ضد لدى منذ حتى لـ خلال",
  channelPrepositions: "في عبر خلال على",
  conjunctions: "و أو",
  subordinators: "إن أن أنه أنها إنه إنها بأن لأن إذا عندما حين",
  relatives: "الذي التي الذين",
  adverbs: "أيضا أيضاً اليوم أمس ثم قد لقد وقد كما",
};
