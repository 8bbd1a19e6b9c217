import { bareLanguage } from "./bare-language.ts";
import type { Language } from "./language.ts";

/** Hebrew: marks, colon lead-ins and the common reporting verbs. */
export const he: Language = {
  ...bareLanguage,
  tag: "he",
  grammar: { ...bareLanguage.grammar, caseless: true, inverts: true },
  quoteMarks: { open: "\u201C\u201D\u201E\u2018\u2019\u00AB", close: "\u201D\u201C\u2018\u2019\u00BB" },
  cueVerbs: {
    speech: `אמר אמרה אמרו אומר אומרת אומרים ואמר ואמרה ואמרו מסר מסרה מסרו ומסר הודיע הודיעה הודיעו הוסיף הוסיפה הוסיפו והוסיף והוסיפה הסביר הסבירה הסבירו הדגיש הדגישה טען טענה טענו
      כתב כתבה כתבו וכתב וכתבה ציין ציינה ציינו השיב השיבה השיבו הגיב הגיבה הגיבו שאל שאלה הזהיר הזהירה קרא קראה הצהיר הצהירה סיפר סיפרה סיפרו צייץ צייצה הבהיר הבהירה |`,
    label: "כינה כינתה כינו תיאר תיארה האשים האשימה |",
    attitude: "חושב חושבת מאמין מקווה |",
  },
  sourcePhrases: ["לדברי", "על פי", "לפי", "כדברי", "לטענת"],
  media: {
    הודעה: "statement",
    בהודעה: "statement",
    הצהרה: "statement",
    ריאיון: "interview",
    בריאיון: "interview",
    ראיון: "interview",
    בראיון: "interview",
    במכתב: "letter",
    מכתב: "letter",
    נאום: "speech",
    בנאום: "speech",
    דוח: "report",
    ציוץ: "tweet",
    בטוויטר: "tweet",
    בפייסבוק: "facebookPost",
    פייסבוק: "facebookPost",
  },
  roles: `ראש הממשלה שר השר השרה שרת נשיא הנשיא נשיאת דובר דוברת דוברי חבר חברת מנהל מנהלת יושב היועץ יועץ עורך עורכת פרופסור פרופ הרב שופט שופטת עיתונאי פעיל פעילה מפקד תושב מומחה`,
  groups: "המשטרה הממשלה המשרד משרד הארגון ארגון המפלגה מפלגת הצבא העירייה תושבים מומחים מקורות האופוזיציה",
  pronouns: { third: "הוא היא הם הן", first: "אני אנחנו", object: "לו לה להם", possessive: "שלו שלה" },
  prepositions: "של על את עם אל בין לפני אחרי תחת מול נגד כלפי אצל",
  channelPrepositions: "על",
  conjunctions: "או אבל אך",
  subordinators: "כי אם כאשר שכן",
  adverbs: "גם היום אתמול עוד כבר אז לא כן",
};
