/** Labels that content management systems put around an article, in front of a value. */
const label =
  /^(?:post(?:ed)? (?:views|by|date)|views|tags|categories|filed under|share(?: this)?|no comments?|leave a (?:reply|comment)|previous post|next post|просмотры|теги|поделиться|нет комментариев)(?:\s?:.{0,40}|\s?\d{0,7})$/iu;

/** What buttons and links around an article say, and mail programs above a message; folded to lower case. */
const buttons: Readonly<Record<string, readonly string[]>> = {
  en: [
    "skip to content",
    "skip to main content",
    "print version",
    "printer-friendly version",
    "print this page",
    "subscribe",
    "subscribe now",
    "subscribe here",
    "sign up",
    "sign up now",
    "sign up here",
    "download pdf",
    "download as pdf",
    "download the report",
    "download the full report",
    "download the full report (pdf)",
    "email not displaying correctly",
    "email not displaying correctly? view it in your browser",
    "view it in your browser",
    "view in browser",
    "view this email in your browser",
    "view this newsletter in your browser",
    "read online",
    "read this online",
    "back to top",
    "advertisement",
  ],
  de: ["seite drucken", "druckversion", "jetzt abonnieren", "abonnieren", "im browser ansehen", "nach oben", "anzeige"],
  fr: ["version imprimable", "s'abonner", "voir dans le navigateur", "haut de page"],
  es: ["versión para imprimir", "suscríbete", "suscribirse", "ver en el navegador", "volver arriba"],
  ru: ["версия для печати", "подписаться", "открыть в браузере", "наверх"],
  az: ["çap versiyası", "abunə ol"],
  tr: ["yazdır", "abone ol"],
};

const isButton: ReadonlySet<string> = new Set(Object.values(buttons).flat());

/** `4 min read`, `Share on Facebook` */
const counted = /^(?:\d{1,3} min(?:utes?)? read|share (?:on|via) \p{L}{1,12})$/iu;

/**
 * Whether a line is what a web page puts around an article, copied along with it.
 *
 * ```
 * Post Views: 57
 * View this email in your browser
 * ```
 *
 * @param text - Text of a line above or below the body.
 * @returns Whether it is.
 */
export function isPageFurniture(text: string): boolean {
  if (text.length > 60) return false;
  const words = text.toLowerCase().replace(/[.!]$/u, "").replaceAll("’", "'");
  return label.test(text) || isButton.has(words) || counted.test(words);
}
