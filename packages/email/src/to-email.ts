import { digestTitle, documentLanguage, fillLabel, labelsFor, shownTo, type Labels } from "@digestkit/adapter-kit";
import { assertDigest, type Digest, type Message } from "@digestkit/schema";
import { correctionMail } from "./digest/correction-mail.ts";
import { preheaderOf } from "./digest/preheader-of.ts";
import { readAddresses, type Addressed } from "./digest/read-addresses.ts";
import type { Clipping, Email, EmailOptions } from "./email-options.ts";
import { headerText } from "./headers/header-text.ts";
import { headersOf } from "./headers/headers-of.ts";
import { paletteOf } from "./look/theme.ts";
import { mailLine } from "./mail-line.ts";
import { renderHtml, type RenderedHtml } from "./render-html.ts";
import { byteLength } from "./size/byte-length.ts";
import { fitMail } from "./size/fit-mail.ts";
import { gmailLimit } from "./size/gmail-limit.ts";
import { textPart } from "./text-part.ts";

/**
 * A digest as a mail: subject, HTML and text parts, headers, and how much of it Gmail would clip.
 *
 * The HTML is one table with inline styles that loads nothing but the author's images; it says its language and direction where
 * mail programs look, and has colours for dark mode. Everything an author wrote is escaped for where it stands, every address
 * goes through the URL policy and is absolute. Same digest and options, same bytes: date, Message-ID, encoding and folding are the
 * mailer's.
 *
 * @param digest - Document; not changed.
 * @param options - What to send, and with which words, looks and headers.
 * @returns Parts and headers of a mail, and its size in bytes of UTF-8.
 * @throws TypeError when an option is of the wrong type, or could begin another header.
 * @see https://www.rfc-editor.org/rfc/rfc2046#section-5.1.4
 * @example
 * ```ts
 * import { toEmail } from "@digestkit/email";
 * import { createDigest } from "@digestkit/schema";
 *
 * const { subject, html, text, clipping } = toEmail(createDigest({ id: "monitor-12", title: "Q & A", inLanguage: "en" }));
 * console.log(subject, html.includes(">Q &amp; A</h1>"), clipping.isClipped); // => Q & A true false
 * console.log(JSON.stringify(text)); // => "Q & A\n=====\n"
 * ```
 */
export function toEmail(digest: Digest, options: EmailOptions = {}): Email {
  assertDigest(digest);
  const { limit = gmailLimit, onMessage: report = (): void => undefined } = options;
  if (!Number.isInteger(limit) || limit < 1) {
    throw new TypeError(`Unexpected limit ${String(limit)}, expected a whole number of bytes`);
  }
  const language = documentLanguage(digest, options.language);
  const labels = labelsFor(language, options.labels);
  const addressed = readAddresses(shownTo(digest, options), options, report);
  const mail = contentOf(addressed, options, labels);
  const subject =
    options.subject === undefined ? subjectOf(mail, options, labels) : headerText("subject", options.subject);
  const preheader = mailLine(options.preheader ?? preheaderOf(mail, labels));
  const headers = headersOf(options, language, mail.publication?.name);

  const { components, imprint, onUnknown, unsubscribe } = options;
  const shared = defined({ labels: options.labels, language: options.language });
  const setting = {
    ...shared,
    ...defined({ components, imprint, onUnknown, unsubscribe }),
    palette: paletteOf(options.theme ?? {}, report),
    subject,
    preheader,
  };
  const render = (shown: Digest, messages: "reported" | "silent"): RenderedHtml =>
    renderHtml(shown, messages === "reported" ? { ...setting, onMessage: report } : setting);
  const { urlOf } = addressed;
  const { rendered, shortened } = fitMail(mail, { render, urlOf, labels, limit, shorten: options.shorten, report });
  const text = textPart(mail, { ...options.text, ...shared }, options, labels);

  const { html, bytes, entries } = rendered;
  const clipping = clippingOf(rendered, limit, shortened);
  if (clipping.isClipped) report(clipped(clipping, bytes, options));
  return { subject, preheader, html, text, headers, size: { html: bytes, text: byteLength(text), entries }, clipping };
}

/** The document of the mail: the issue, or only its corrections. */
function contentOf({ digest, urlOf }: Addressed, { only }: EmailOptions, labels: Labels): Digest {
  if (only === undefined) return digest;
  if (only !== "corrections" && !Array.isArray((only as { corrections?: unknown }).corrections)) {
    throw new TypeError(`Unexpected option only, expected "corrections", or { corrections } with their ids`);
  }
  return correctionMail(digest, { ids: only === "corrections" ? undefined : only.corrections, urlOf, labels });
}

/** What the issue is called; that of a correction mail says what it is first. */
function subjectOf(digest: Digest, { only }: EmailOptions, labels: Labels): string {
  const title = digestTitle(digest, labels);
  const subject = only === undefined ? title : fillLabel(labels.labelled, { label: labels.corrections, value: title });
  return mailLine(subject) || labels.untitled;
}

function clippingOf({ bytes, entries }: RenderedHtml, limit: number, shortened: readonly string[]): Clipping {
  const entry = bytes > limit ? entries.find(({ end }) => end > limit) : undefined;
  return { limit, isClipped: bytes > limit, ...(entry && { entry }), shortened };
}

function clipped({ limit, entry }: Clipping, bytes: number, { shorten }: EmailOptions): Message {
  const first = entry
    ? `the entry “${mailLine(entry.title)}” is the first that is not shown whole`
    : "only its end is not shown";
  return {
    ruleId: "email-clipped",
    severity: "warning",
    reason: `Unexpected ${bytes} bytes of HTML, expected at most ${limit}, where Gmail clips (${first}): send less${shorten === "fit" ? "" : ', or set the option shorten to "fit"'}`,
    actual: String(bytes),
    expected: [String(limit)],
  };
}

/** Without the fields that are not set, which options do not take as `undefined`. */
function defined<Fields extends object>(fields: Fields): { [Name in keyof Fields]?: NonNullable<Fields[Name]> } {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as never;
}
