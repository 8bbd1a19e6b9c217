import { namesOrganisation } from "./name-words.ts";

/** Words in front of the name of who publishes, in small letters. */
const leads = [
  "published by",
  "a publication of",
  "herausgegeben von",
  "herausgeber:",
  "publié par",
  "édité par",
  "publicado por",
  "editado por",
  "publicato da",
  "издатель:",
  "издаёт",
  "издает",
  "видавець:",
  "nəşr edən:",
  "yayımlayan:",
];

/** Words in front of who made an issue: a body that did also publishes it, a person may only have written it. */
const makers = [
  "prepared by",
  "compiled by",
  "produced by",
  "issued by",
  "erstellt von",
  "подготовлено",
  "hazırlayan:",
];

/** `© 2023 `, `Copyright 2023 `, `(c) ` */
const copyright =
  /^(?:(?:©|\(c\)|copyright)[\s,]{0,3}){1,2}(?:\p{Nd}{4}(?:\s?[–-]\s?\p{Nd}{4})?[\s,]{1,3})?(?:by\s)?/iu;

/**
 * Length of the words in front of the name of a publisher.
 *
 * ```
 * Published by the Lorsk Centre
 *              ^
 * © 2024 Lorsk Civic Observatory
 *        ^
 * ```
 *
 * @param text - A line of the masthead.
 * @returns Offset of the name; 0 when the line does not say so.
 */
export function publisherLead(text: string): number {
  const folded = text.slice(0, 40).toLowerCase();
  const said = leads.find((words) => folded.startsWith(words)) ?? makerLead(folded, text);
  const lead = said?.length ?? copyright.exec(text)?.[0].length ?? 0;
  return lead === 0 ? 0 : lead + (/^:?\s{0,3}(?:the\s)?/u.exec(text.slice(lead))?.[0].length ?? 0);
}

/**
 * Whether a line begins with words that say who publishes, in whatever case: `herausgegeben von Ilka Torvan` goes on with nothing
 * above it. `Copyright` may be a word of a sentence.
 *
 * @param text - A line.
 * @returns Whether it does, and a name follows.
 */
export function saysPublisher(text: string): boolean {
  const lead = copyright.test(text) ? 0 : publisherLead(text);
  return lead > 0 && /^\p{Lu}/u.test(text.slice(lead));
}

function makerLead(folded: string, text: string): string | undefined {
  const lead = makers.find((words) => folded.startsWith(words));
  return lead !== undefined && namesOrganisation(text.slice(lead.length)) ? lead : undefined;
}
