import { afterAdverbials } from "../grammar/after-adverbials.ts";
import { caselessNames } from "../grammar/caseless-names.ts";
import { invertedSubject } from "../grammar/inverted-subject.ts";
import type { Language } from "./language.ts";

/** Hebrew: marks, colon lead-ins and the common reporting verbs. */
export const he: Language = {
  tag: "he",
  grammar: { caseless: true, inverts: afterAdverbials, subject: invertedSubject, form: caselessNames },
  quoteMarks: { open: "\u201C\u201D\u201E\u2018\u2019\u00AB", close: "\u201D\u201C\u2018\u2019\u00BB" },
  cueVerbs: {
    speech: `אמר אמרה אמרו אומר אומרת אומרים ואמר ואמרה ואמרו מסר מסרה מסרו ומסר הודיע הודיעה הודיעו הוסיף הוסיפה הוסיפו והוסיף והוסיפה הסביר הסבירה הסבירו הדגיש הדגישה טען טענה טענו
      כתב כתבה כתבו וכתב וכתבה ציין ציינה ציינו השיב השיבה השיבו הגיב הגיבה הגיבו שאל שאלה הזהיר הזהירה קרא קראה הצהיר הצהירה סיפר סיפרה סיפרו צייץ צייצה הבהיר הבהירה |`,
    label: "כינה כינתה כינו תיאר תיארה האשים האשימה |",
    attitude: "חושב חושבת מאמין מקווה |",
  },
  sourcePhrases: ["לדברי", "על פי", "לפי", "כדברי", "לטענת"],
  media: {
    statement: "הודעה, בהודעה, הצהרה",
    interview: "ריאיון, בריאיון, ראיון, בראיון",
    letter: "במכתב, מכתב",
    speech: "נאום, בנאום",
    report: "דוח",
    tweet: "ציוץ, בטוויטר",
    facebookPost: "בפייסבוק, פייסבוק",
  },
  words: {
    role: `ראש הממשלה שר השר השרה שרת נשיא הנשיא נשיאת דובר דוברת דוברי חבר חברת מנהל מנהלת יושב היועץ יועץ עורך עורכת פרופסור פרופ הרב שופט שופטת עיתונאי פעיל פעילה מפקד תושב מומחה`,
    group: "המשטרה הממשלה המשרד משרד הארגון ארגון המפלגה מפלגת הצבא העירייה תושבים מומחים מקורות האופוזיציה",
    preposition: "של על את עם אל בין לפני אחרי תחת מול נגד כלפי אצל",
    channel: "על",
    conjunction: "או אבל אך",
    subordinator: "כי אם כאשר שכן",
    adverb: "גם היום אתמול עוד כבר אז לא כן",
    pronoun: "הוא היא הם הן אני אנחנו",
    firstPerson: "אני אנחנו",
    object: "לו לה להם",
    possessive: "שלו שלה",
  },
};
