import { afterAdverbials } from "../grammar/after-adverbials.ts";
import { caselessNames } from "../grammar/caseless-names.ts";
import { invertedSubject } from "../grammar/inverted-subject.ts";
import type { Language } from "./language.ts";

/** Arabic: marks, colon lead-ins and the common reporting verbs, which stand before their subject. */
export const ar: Language = {
  tag: "ar",
  grammar: { caseless: true, inverts: afterAdverbials, subject: invertedSubject, form: caselessNames },
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
    statement: "بيان, تصريح",
    interview: "مقابلة, حوار",
    pressConference: "مؤتمر",
    letter: "رسالة",
    speech: "خطاب, كلمة",
    report: "تقرير",
    tweet: "تغريدة, تويتر",
    facebookPost: "فيسبوك",
    post: "منشور",
  },
  words: {
    role: `الرئيس رئيس رئيسة الوزير وزير وزيرة المتحدث متحدث المتحدثة متحدثة الناطق ناطق المحامي محامي المدير مدير مديرة الناشط ناشط الناشطة ناشطة الصحفي صحفي الكاتب كاتب النائب نائب
    القاضي قاضي الشيخ الأمين عضو قائد مسؤول المسؤول خبير الخبير شاهد سفير السفير`,
    group:
      "الحكومة الوزارة الشرطة الجيش المحكمة المنظمة منظمة الحزب حزب السلطات المعارضة شهود وزارة هيئة لجنة الوكالة وكالة صحيفة",
    preposition: "في من إلى على عن مع خلال بعد قبل عبر حول أمام ضد لدى منذ حتى لـ خلال",
    channel: "في عبر خلال على",
    conjunction: "و أو",
    subordinator: "إن أن أنه أنها إنه إنها بأن لأن إذا عندما حين",
    relative: "الذي التي الذين",
    adverb: "أيضا أيضاً اليوم أمس ثم قد لقد وقد كما",
    pronoun: "هو هي هم أنا نحن",
    firstPerson: "أنا نحن",
    object: "له لها لهم",
  },
};
