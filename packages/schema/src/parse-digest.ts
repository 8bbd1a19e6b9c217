import { checkIntegrity } from "./check-integrity.ts";
import { checkJson } from "./check-json.ts";
import { digestSchema, type Digest } from "./digest.ts";
import type { Message } from "./message.ts";
import { messagesOfIssues } from "./messages-of-issues.ts";
import { migrate } from "./migrate.ts";
import { placeMessages, type JsonOrigin } from "./place-messages.ts";

/** What {@link parseDigest} may know about where the value came from. */
export interface ParseDigestOptions extends JsonOrigin {}

/** What {@link parseDigest} gives back. */
export interface ParsedDigest {
  /** The document; absent when its structure is not that of a digest. */
  digest?: Digest;
  /** What is wrong with it, in document order; `info` tells what a migration changed. */
  messages: Message[];
}

/** Most faults that are reported one by one. */
const maxMessages = 100;

/**
 * Checks that a value of unknown origin is a digest, and gives it back as one.
 *
 * Documents of older versions are migrated first. A document whose structure is right comes back even where its parts
 * contradict each other (two equal ids, a reference to nothing, a quotation that is not in the text): messages say so.
 * For documents from readers this check is not needed: they are digests by construction.
 *
 * @param value - Anything: the result of `JSON.parse`, of a database, of another program. Not changed.
 * @param options - Where it came from.
 * @returns The digest, when it is one, and at most 100 messages and a summary. Never throws.
 * @example
 * ```ts
 * import { parseDigest } from "@digestkit/schema";
 *
 * const { digest, messages } = parseDigest({ schemaVersion: "1.0", id: 7 });
 * console.log(digest); // => undefined
 * console.log(messages[0]?.reason); // => Unexpected `7` in `id`, expected a string: change the value
 * ```
 */
export function parseDigest(value: unknown, options: ParseDigestOptions = {}): ParsedDigest {
  try {
    return parse(value, options);
  } catch (error) {
    // A getter or proxy of the value's own.
    const reason = `Unexpected value that cannot be read (${String(error)}), expected plain JSON: parse it again`;
    return { messages: [{ ruleId: "document-structure", severity: "error", reason, path: [] }] };
  }
}

function parse(value: unknown, options: ParseDigestOptions): ParsedDigest {
  const faults = checkJson(value);
  if (faults.length > 0) return { messages: placeMessages(cap(faults), options) };

  const { document, messages: changes } = migrate(value);
  const placed = placeMessages(changes, options);
  if (changes.some(({ severity }) => severity === "error")) return { messages: placed };

  // Paths in a migrated document are not those of the text.
  const rest = document === value ? options : withoutSource(options);
  const result = digestSchema.safeParse(document);
  if (!result.success) {
    return { messages: [...placed, ...placeMessages(cap(messagesOfIssues(result.error.issues, document)), rest)] };
  }
  return { digest: result.data, messages: [...placed, ...placeMessages(cap(checkIntegrity(result.data)), rest)] };
}

function withoutSource({ file }: ParseDigestOptions): ParseDigestOptions {
  return file === undefined ? {} : { file };
}

/** The first hundred messages, and one that counts the rest. */
function cap(messages: Iterable<Message>): Message[] {
  const kept: Message[] = [];
  let more = 0;
  for (const message of messages) {
    if (kept.length < maxMessages) kept.push(message);
    else more++;
  }
  if (more > 0) {
    const reason = `Unexpected further faults (${more} more), expected none: mend those above and check again`;
    kept.push({ ruleId: "document-structure", severity: "error", reason });
  }
  return kept;
}
