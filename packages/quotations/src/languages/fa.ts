import { caselessNames } from "../grammar/caseless-names.ts";
import { finalCue } from "../grammar/final-cue.ts";
import { finalSubject } from "../grammar/final-subject.ts";
import type { Language } from "./language.ts";

/** Persian: marks, colon lead-ins and the common reporting verbs, which stand after their subject. */
export const fa: Language = {
  tag: "fa",
  grammar: { caseless: true, subject: finalSubject, patterns: [finalCue], form: caselessNames },
  quoteMarks: { open: "\u00AB\u201C\u2039\u2018", close: "\u00BB\u201D\u203A\u2019" },
  cueVerbs: {
    speech: `گفت گفتند گفته می‌گوید میگوید می‌گویند می‌گفت افزود افزوده اعلام نوشت نوشته نوشتند توضیح تاکید تأکید اظهار بیان پرسید پاسخ اشاره تصریح هشدار خواستار ادامه خاطرنشان ابراز
      فریاد توییت یادآور |`,
    label: "خواند نامید توصیف متهم |",
    attitude: "معتقد امیدوار |",
  },
  sourcePhrases: ["به گفته", "به گفتهٔ", "به گزارش", "بنا به گفته", "به نوشته", "از قول"],
  media: {
    statement: "بیانیه, بیانیه‌ای",
    interview: "مصاحبه, گفتگو, گفت‌وگو",
    pressConference: "نشست",
    letter: "نامه, نامه‌ای",
    speech: "سخنرانی",
    report: "گزارش",
    tweet: "توییت, توییتر",
    telegramPost: "تلگرام",
    instagramPost: "اینستاگرام",
    facebookPost: "فیسبوک",
    article: "یادداشت, مقاله",
  },
  words: {
    role: `رئیس رئیس‌جمهور رییس وزیر سخنگوی سخنگو نماینده وکیل مدیر مدیرعامل دبیر فعال نویسنده روزنامه‌نگار استاد فرمانده شهردار قاضی دادستان عضو معاون کارشناس سفیر پزشک کارگردان`,
    group: "دولت وزارت پلیس دادگاه سازمان حزب مقامات مقام‌ها کارشناسان شاهدان خبرگزاری روزنامه انجمن کانون",
    determiner: "این آن یک هر چند",
    preposition: "در از به با برای بر تا درباره پس پیش طی میان بدون علیه نزد",
    channel: "در طی با از",
    conjunction: "و یا اما ولی",
    subordinator: "که اگر چون وقتی زیرا",
    auxiliary: "است بود شد کرد کرده کردند می‌کند داد داده است",
    adverb: "نیز هم همچنین امروز دیروز دیگر را ای",
    pronoun: "او وی آنها آن‌ها ایشان من ما",
    firstPerson: "من ما",
  },
};
