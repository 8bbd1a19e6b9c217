import {
  attributes,
  digestTitle,
  element,
  firstWords,
  html,
  labelsFor,
  withLanguage,
  type Html,
  type HtmlValue,
  type Labels,
} from "@digestkit/adapter-kit";
import { textOf, type Digest } from "@digestkit/schema";
import type { Context } from "../context.ts";
import { label } from "../label.ts";
import { linked } from "../linked.ts";
import { spans } from "../spans.ts";
import { date } from "./date.ts";
import { text } from "./text.ts";

/** How much of an issue's beginning a list shows, in characters. */
const leadLength = 220;

/**
 * One issue in a list: its title with its address, number and date, and how it begins.
 *
 * @param digest - The issue.
 * @param href - Its address, as the document or the program has it.
 * @param context - Of the list.
 * @returns An item of a list.
 */
export function indexItem(digest: Digest, href: string | undefined, context: Context): Html {
  const { attributes: foreign, context: inside } = withLanguage(digest.inLanguage, context);
  const labels = labelsFor(inside.language);
  const title = text({ value: digestTitle(digest, labels) }, inside);
  const name = foreign.lang === undefined ? title : html`<span${attributes({ ...foreign })}>${title}</span>`;
  const facts = factsOf(digest, context);
  const lead = leadOf(digest, labels);
  return html`<li>
${element(`h${context.headingLevel}`, {}, linked(name, href, digest.positions?.["url"], context))}
${facts.length > 0 && html`<p class="issue">${spans(facts)}</p>\n`}${
    lead !== "" && html`<p${attributes({ class: "lead", ...foreign })}>${text({ value: lead }, inside)}</p>\n`
  }</li>
`;
}

/** Number, date, and that it was withdrawn, in the words of the list; not what stands in the title already. */
function factsOf(digest: Digest, context: Context): HtmlValue[] {
  const { title = "", issueNumber = "", issueDate, datePublished, pubStatus } = digest;
  const { labels } = context;
  const day = issueDate ?? datePublished;
  const [hasTitle, hasNumber] = [title, issueNumber].map((value) => value.trim() !== "");
  const facts: HtmlValue[] = [];
  if (hasTitle && hasNumber) facts.push(label(labels.issue, context, { number: issueNumber }));
  if (day !== undefined && (hasTitle || hasNumber)) facts.push(date(day, context));
  if (pubStatus === "canceled") facts.push(html`<strong>${label(labels.canceled, context)}</strong>`);
  return facts;
}

/** The abstract; else the sentence the issue leads with; else the titles of its sections. */
function leadOf({ abstract, pullQuote, sections }: Digest, { separator }: Labels): string {
  const words = firstWords(textOf(abstract), leadLength);
  if (words !== "") return words;
  if (pullQuote) {
    const { open, close } = pullQuote.marks ?? { open: "", close: "" };
    return `${open}${firstWords(pullQuote.text, leadLength)}${close}`;
  }
  const titles = sections.map(({ title }) => title.trim()).filter((title) => title !== "");
  return firstWords(titles.join(separator), leadLength);
}
