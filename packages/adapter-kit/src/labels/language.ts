/** A language the labels are written in (ISO 639-1). */
export type Language = "en" | "de" | "fr" | "es" | "ru" | "uk" | "az" | "tr" | "ar" | "he" | "fa" | "zh" | "ja";
