/** Parts of words that name a body that publishes, folded to lower case: English, German, French, Spanish, Russian, Azerbaijani, Turkish, … */
const organisation =
  /\b(?:cent(?:er|re)|institute?|foundation|committee|council|observatory|agency|association|society|union|house|press|bureau|organi[sz]ation|network|initiative|coalition|forum|office|university|department|ministry|group|federation|alliance|project|league)\b|institut|zentrum|zentrale|stiftung|komitee|\bverein|verband|gesellschaft|beobacht|agentur|\bbüro\b|centre|fondation|comité|observatoire|association|fundación|instituto|centro|observatorio|fundação|центр|институт|фонд|комитет|агентств|обсерватор|союз|общество|інститут|комітет|спілка|mərkəz|institutu|fondu|komitə|cəmiyyət|merkezi|enstitü|vakfı|vakıf|derneği|dernek|مركز|معهد|مؤسسة|لجنة|جمعية|مرصد|מרכז|מכון|קרן|אגודת|مرکز|دیدبان|دیده‌بان|مؤسسه|بنیاد|انجمن|中心|观察|觀察|研究所|研究院|基金会|协会|委员会|センター|協会|財団/u;

/** Parts of words that name a series. */
const series =
  /\b(?:digest|monitor(?:ing)?|bulletin|newsletter|review|weekly|daily|monthly|report|gazette|briefing|brief|update|roundup|round-up|herald|chronicle|watch|letter|tracker|dispatch|news|(?:summary|overview|recap) of)\b|rundbrief|wochenblatt|überblick|rückblick|presseschau|pressespiegel|\bbericht\b|przegląd|biuletyn|rassegna|bollettino|nieuwsbrief|lettre|revue|hebdo|boletín|boletim|semanal|resumen|дайджест|бюллетен|вестник|обзор|хроник|вісник|бюлетен|огляд|bülleten|icmal|xəbər|bülten|haber|özet|نشرة|موجز|مجلة|ملخص|עלון|סקירה|דיווח|خبرنامه|بولتن|گزیده|周报|日报|周刊|月刊|简报|文摘|通讯|週報|日報|ニュース|だより/u;

/**
 * Whether a line names a body that publishes: `Center for Civic Studies`, `Bürgerbeobachtung Lorsk`.
 *
 * @param text - Text of a line.
 * @returns Whether one of its words does.
 */
export function namesOrganisation(text: string): boolean {
  return organisation.test(text.toLowerCase());
}

/**
 * Whether a line names a series: `Rights Monitor`, `Дайджест прессы`.
 *
 * @param text - Text of a line.
 * @returns Whether one of its words does.
 */
export function namesSeries(text: string): boolean {
  return series.test(text.toLowerCase());
}
