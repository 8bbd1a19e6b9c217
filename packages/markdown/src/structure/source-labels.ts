/** Words that open a list of sources, in the languages of the label catalogue. */
export const sourceLabels: readonly string[] = [
  "Sources?",
  "Quellen?",
  "Fuentes?",
  "Источники?",
  "Джерел[ао]",
  "Mənbə(?:lər)?",
  "Kaynak(?:lar)?",
  "المصادر",
  "المصدر",
  "מקורות",
  "מקור",
  "منابع",
  "منبع",
  "来源",
  "出典",
];
