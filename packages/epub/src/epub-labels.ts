import { labelLanguage, type Language } from "@digestkit/adapter-kit";

/** The words a book adds to those of other editions, in one language. Values are plain text. */
export interface EpubLabels {
  /** Name of the cover. */
  cover: string;
  /** Heading of the index of people. */
  people: string;
  /** Heading of the index of quotations. */
  quotations: string;
  /** Heading of the quotations whose speaker the text does not name. */
  unattributed: string;
  /** What the book offers to readers who do not see it (`schema:accessibilitySummary`). */
  accessibility: string;
}

const catalogue: Readonly<Record<Language, EpubLabels>> = {
  en: {
    cover: "Cover",
    people: "Index of people",
    quotations: "Index of quotations",
    unattributed: "No speaker named",
    accessibility: "All text can be resized and read aloud; headings, a table of contents and links lead through it.",
  },
  de: {
    cover: "Umschlag",
    people: "Personenverzeichnis",
    quotations: "Verzeichnis der Zitate",
    unattributed: "Ohne genannten Sprecher",
    accessibility:
      "Der gesamte Text lässt sich vergrößern und vorlesen; Überschriften, ein Inhaltsverzeichnis und Verweise führen hindurch.",
  },
  fr: {
    cover: "Couverture",
    people: "Index des personnes",
    quotations: "Index des citations",
    unattributed: "Sans locuteur nommé",
    accessibility:
      "Tout le texte peut être agrandi et lu à voix haute ; des titres, une table des matières et des liens permettent d’y naviguer.",
  },
  es: {
    cover: "Cubierta",
    people: "Índice de personas",
    quotations: "Índice de citas",
    unattributed: "Sin hablante nombrado",
    accessibility:
      "Todo el texto se puede ampliar y leer en voz alta; títulos, un índice y enlaces permiten recorrerlo.",
  },
  ru: {
    cover: "Обложка",
    people: "Указатель имён",
    quotations: "Указатель цитат",
    unattributed: "Говорящий не назван",
    accessibility: "Весь текст можно увеличить и прослушать; заголовки, оглавление и ссылки помогают ориентироваться.",
  },
  uk: {
    cover: "Обкладинка",
    people: "Покажчик імен",
    quotations: "Покажчик цитат",
    unattributed: "Мовця не названо",
    accessibility: "Увесь текст можна збільшити й прослухати; заголовки, зміст і посилання допомагають орієнтуватися.",
  },
  az: {
    cover: "Üz qabığı",
    people: "Adlar göstəricisi",
    quotations: "Sitatlar göstəricisi",
    unattributed: "Danışanın adı çəkilmir",
    accessibility: "Bütün mətni böyütmək və səsləndirmək olar; başlıqlar, mündəricat və keçidlər yol göstərir.",
  },
  tr: {
    cover: "Kapak",
    people: "Kişi dizini",
    quotations: "Alıntı dizini",
    unattributed: "Konuşanın adı verilmemiş",
    accessibility:
      "Tüm metin büyütülebilir ve sesli okunabilir; başlıklar, içindekiler ve bağlantılar metinde yol gösterir.",
  },
  ar: {
    cover: "الغلاف",
    people: "فهرس الأشخاص",
    quotations: "فهرس الاقتباسات",
    unattributed: "من دون ذكر المتحدث",
    accessibility: "يمكن تكبير النص كله وقراءته بصوت عال، وتساعد العناوين وجدول المحتويات والروابط على التنقل فيه.",
  },
  he: {
    cover: "כריכה",
    people: "מפתח אישים",
    quotations: "מפתח ציטוטים",
    unattributed: "ללא דובר נקוב בשם",
    accessibility: "אפשר להגדיל את כל הטקסט ולהקריא אותו; כותרות, תוכן עניינים וקישורים מסייעים בניווט.",
  },
  fa: {
    cover: "جلد",
    people: "نمایهٔ اشخاص",
    quotations: "نمایهٔ نقل‌قول‌ها",
    unattributed: "بدون نام گوینده",
    accessibility: "همهٔ متن را می‌توان بزرگ کرد و با صدا شنید؛ عنوان‌ها، فهرست مطالب و پیوندها راهنمای آن‌اند.",
  },
  zh: {
    cover: "封面",
    people: "人名索引",
    quotations: "引语索引",
    unattributed: "未署名",
    accessibility: "全部文字可放大、可朗读；标题、目录和链接便于导航。",
  },
  ja: {
    cover: "表紙",
    people: "人名索引",
    quotations: "発言索引",
    unattributed: "発言者の記載なし",
    accessibility: "すべての文字は拡大と読み上げができ、見出し、目次、リンクで移動できます。",
  },
};

/**
 * The words of a book, with the caller's own put over them.
 *
 * @param inLanguage - BCP 47 tag of the book; English for a language the catalogue lacks.
 * @param overrides - Words to use instead.
 * @returns A complete set.
 */
export function epubLabelsFor(inLanguage: string, overrides: Partial<EpubLabels> = {}): EpubLabels {
  return { ...catalogue[labelLanguage(inLanguage)], ...overrides };
}
