import { toHtml } from "@digestkit/html";
import { fromMarkdown } from "@digestkit/markdown";
import { annotate } from "@digestkit/quotations";
import type { Digest, Message } from "@digestkit/schema";
import { fromText, toText } from "@digestkit/text";
import { lint, sortMessages } from "@digestkit/validate";

/** What a text can be written in. */
export type Format = "text" | "markdown";

/** What the playground shows. */
export interface Result {
  digest: Digest;
  findings: Message[];
  page: string;
  text: string;
}

const readers = { text: fromText, markdown: fromMarkdown };

/** The whole pipeline on what somebody typed; it runs in the reader's own browser. */
export function runPipeline(source: string, format: Format): Result {
  const { digest: read, messages } = readers[format](source, {});
  const digest = annotate(read);
  const findings = sortMessages([...messages, ...lint(digest, { source })]);
  return { digest, findings, page: toHtml(digest), text: toText(digest) };
}
