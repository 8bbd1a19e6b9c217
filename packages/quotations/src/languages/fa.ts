import { bareLanguage } from "./bare-language.ts";
import type { Language } from "./language.ts";

/** Persian: marks, colon lead-ins and the common reporting verbs, which stand after their subject. */
export const fa: Language = {
  ...bareLanguage,
  tag: "fa",
  grammar: { ...bareLanguage.grammar, caseless: true, verbFinal: true },
  quoteMarks: { open: "\u00AB\u201C\u2039\u2018", close: "\u00BB\u201D\u203A\u2019" },
  cueVerbs: {
    speech: `گفت گفتند گفته می‌گوید میگوید می‌گویند می‌گفت افزود افزوده اعلام نوشت نوشته نوشتند توضیح تاکید تأکید اظهار بیان پرسید پاسخ اشاره تصریح هشدار خواستار ادامه خاطرنشان ابراز
      فریاد توییت یادآور |`,
    label: "خواند نامید توصیف متهم |",
    attitude: "معتقد امیدوار |",
  },
  sourcePhrases: ["به گفته", "به گفتهٔ", "به گزارش", "بنا به گفته", "به نوشته", "از قول"],
  media: {
    بیانیه: "statement",
    بیانیه‌ای: "statement",
    مصاحبه: "interview",
    گفتگو: "interview",
    گفت‌وگو: "interview",
    نشست: "pressConference",
    نامه: "letter",
    نامه‌ای: "letter",
    سخنرانی: "speech",
    گزارش: "report",
    توییت: "tweet",
    توییتر: "tweet",
    تلگرام: "telegramPost",
    اینستاگرام: "instagramPost",
    فیسبوک: "facebookPost",
    یادداشت: "article",
    مقاله: "article",
  },
  roles: `رئیس رئیس‌جمهور رییس وزیر سخنگوی سخنگو نماینده وکیل مدیر مدیرعامل دبیر فعال نویسنده روزنامه‌نگار استاد فرمانده شهردار قاضی دادستان عضو معاون کارشناس سفیر پزشک کارگردان`,
  groups: "دولت وزارت پلیس دادگاه سازمان حزب مقامات مقام‌ها کارشناسان شاهدان خبرگزاری روزنامه انجمن کانون",
  pronouns: { third: "او وی آنها آن‌ها ایشان", first: "من ما", object: "", possessive: "" },
  determiners: "این آن یک هر چند",
  prepositions: "در از به با برای بر تا درباره پس پیش طی میان بدون علیه نزد",
  channelPrepositions: "در طی با از",
  conjunctions: "و یا اما ولی",
  subordinators: "که اگر چون وقتی زیرا",
  auxiliaries: "است بود شد کرد کرده کردند می‌کند داد داده است",
  adverbs: "نیز هم همچنین امروز دیروز دیگر را ای",
};
