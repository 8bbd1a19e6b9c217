import { entryTitle, type Labels } from "@digestkit/adapter-kit";
import { textOf, type Digest, type Entry, type Message } from "@digestkit/schema";
import type { EmailOptions } from "../email-options.ts";
import type { RenderedHtml } from "../render-html.ts";
import { byteLength } from "./byte-length.ts";
import { evenCap } from "./even-cap.ts";
import { shortenEntries } from "./shorten-entries.ts";
import { shortenEntry } from "./shorten-entry.ts";

/** What fitting a mail needs to know. */
export interface FitOptions {
  /** Renders a digest; the first time with messages, because those of a shorter one are the same. */
  render: (digest: Digest, messages: "reported" | "silent") => RenderedHtml;
  /** Where an entry stands on the web. */
  urlOf: (entry: Entry) => string | undefined;
  /** Words. */
  labels: Labels;
  /** From how many bytes a mail is clipped. */
  limit: number;
  /** Which entries may end early. */
  shorten: EmailOptions["shorten"];
  /** Takes a message where nothing can be shortened. */
  report: (message: Message) => void;
}

/** A mail with some entries shortened. */
export interface FittedMail {
  /** The mail. */
  rendered: RenderedHtml;
  /** Ids of the entries that end early. */
  shortened: string[];
}

/** About how long the link to the rest of an entry is, without its address. */
const linkBytes = 250;

/** How often to try; each time the mail is a little shorter. */
const attempts = 8;

/**
 * Renders a mail, and shortens entries as the options say.
 *
 * @param digest - Document of the mail; not changed.
 * @param options - Limits, and where the rest of an entry is.
 * @returns The mail; where it cannot be made to fit, the shortest there is.
 */
export function fitMail(digest: Digest, options: FitOptions): FittedMail {
  const { render, limit, shorten = "never" } = options;
  const whole = { rendered: render(digest, "reported"), shortened: [] };
  const sizes = whole.rendered.entries.map(({ bytes }) => bytes);
  if (shorten === "never" || sizes.length === 0) return whole;
  if (shorten !== "fit") return shortenTo(digest, whole, shorten.entries, options);
  if (whole.rendered.bytes <= limit) return whole;

  const around = whole.rendered.bytes - sizes.reduce((sum, bytes) => sum + bytes, 0);
  let best: FittedMail = whole;
  for (
    let attempt = 0, room = limit - around;
    attempt < attempts && best.rendered.bytes > limit && room > 0;
    attempt++
  ) {
    const next = shortenTo(digest, whole, evenCap(sizes, room), options);
    room -= Math.max(next.rendered.bytes - limit, 0);
    if (next.rendered.bytes < best.rendered.bytes) best = next;
  }
  return best;
}

/** The mail with every entry that is longer than a number of bytes cut to about that. */
function shortenTo(digest: Digest, whole: FittedMail, bytes: number, options: FitOptions): FittedMail {
  const { render, urlOf, labels, report } = options;
  const shortened: string[] = [];
  const lost: string[] = [];
  const shorter = shortenEntries(digest, (entry) => {
    const size = whole.rendered.sizes.get(entry)?.bytes ?? 0;
    if (size <= bytes) return undefined;
    const url = urlOf(entry);
    if (url === undefined) {
      lost.push(entry.id);
      return undefined;
    }
    const text = textOf(entry.body);
    const textBytes = byteLength(text);
    const room = bytes - (size - textBytes) - linkBytes - byteLength(url);
    const found = shortenEntry(entry, Math.max((text.length * room) / textBytes, 0), {
      url,
      words: labels.readOnline,
      title: entryTitle(entry, labels),
    });
    if (found) shortened.push(entry.id);
    return found;
  });
  if (lost.length > 0) report(withoutAddress(lost));
  return shortened.length === 0 ? whole : { rendered: render(shorter, "silent"), shortened };
}

function withoutAddress(ids: readonly string[]): Message {
  return {
    ruleId: "email-shorten",
    severity: "warning",
    reason: `Unexpected entries to shorten without an address on the web, expected one to read the rest at: give the digest a \`url\`, or set the option issueUrl`,
    actual: ids.join(", "),
  };
}
