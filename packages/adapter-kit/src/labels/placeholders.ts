import type { Language } from "./language.ts";

/** What stands for a name that is withheld. Apart from the other labels, so that what only withholds names does not carry them. */
export const placeholders: Readonly<Record<Language, string>> = {
  en: "[name withheld]",
  de: "[Name nicht genannt]",
  fr: "[nom non communiqué]",
  es: "[nombre reservado]",
  ru: "[имя не разглашается]",
  uk: "[ім’я не розголошується]",
  az: "[adı açıqlanmır]",
  tr: "[adı gizli tutuluyor]",
  ar: "[الاسم محجوب]",
  he: "[השם חסוי]",
  fa: "[نام محفوظ است]",
  zh: "[姓名保密]",
  ja: "[氏名非公開]",
};
