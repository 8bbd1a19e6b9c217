import { mailPolicy, markupHazards, textHazards } from "@digestkit/adapter-kit/contract";
import type { Email } from "../src/index.ts";

/** What in a mail could act on its reader's machine, or on the mailer. */
export function hazards({ subject, preheader, html, text, headers }: Email): string[] {
  const lines = { subject, preheader, ...headers };
  return [
    ...markupHazards(html, mailPolicy),
    ...textHazards(text),
    ...Object.entries(lines).flatMap(([name, value]) =>
      /[\p{Cc}\p{Zl}\p{Zp}\p{Cs}\u202A-\u202E\u2066-\u2069]/u.test(name + value) ? [`${name}: ${value}`] : [],
    ),
  ];
}
