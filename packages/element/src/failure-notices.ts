import type { Language } from "@digestkit/adapter-kit";

/** What stands in place of an issue that could not be loaded, in the languages of the labels. */
export const failureNotices: Readonly<Record<Language, string>> = {
  en: "This issue could not be loaded.",
  de: "Diese Ausgabe konnte nicht geladen werden.",
  fr: "Ce numéro n’a pas pu être chargé.",
  es: "No se ha podido cargar este número.",
  ru: "Не удалось загрузить этот выпуск.",
  uk: "Не вдалося завантажити цей випуск.",
  az: "Bu buraxılışı yükləmək mümkün olmadı.",
  tr: "Bu sayı yüklenemedi.",
  ar: "تعذّر تحميل هذا العدد.",
  he: "לא ניתן היה לטעון את הגיליון הזה.",
  fa: "بارگذاری این شماره ممکن نشد.",
  zh: "无法加载本期内容。",
  ja: "この号を読み込めませんでした。",
};
