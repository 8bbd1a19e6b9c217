/** What a digest calls the quotation it leads with. */
const label =
  /^(?:the )?(?:quot(?:e|ation)s? of the (?:week|day|month|issue)|(?:zitate?|spr[uü]che?) (?:der woche|des tages|des monats)|(?:citation|phrase)s? (?:de la semaine|du jour|du mois)|(?:cita|frase)s? (?:de la semana|del día|del mes)|цитат[аы] (?:недели|дня|месяца|тижня)|(?:həftənin|günün) sitat(?:ı|ları)|(?:haftanın|günün) sözü)\s?(?:[:.]?$|:\s(?=\S))/iu;

/**
 * Whether a line only says that a quotation follows: `Quote of the week:`
 *
 * @param text - Text of a line.
 * @returns Whether it does.
 */
export function isQuotationLabel(text: string): boolean {
  return text.length <= 60 && quotationLabel(text) === text.length;
}

/**
 * Length of the label in front of a quotation: `Quote of the week: “Nobody asked.”`
 *
 * @param text - Text of a paragraph.
 * @returns Offset behind the label and its space; 0 when there is none.
 */
export function quotationLabel(text: string): number {
  return label.exec(text)?.[0].length ?? 0;
}
