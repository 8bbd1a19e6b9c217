import { gateText } from "@digestkit/schema";
import { fromMdast, type ReadResult } from "../from-mdast/from-mdast.ts";
import type { FromMdastOptions } from "../from-mdast/from-mdast-options.ts";
import { parse } from "../parse.ts";

/** What {@link fromMarkdown} can be told about a source. */
export type FromMarkdownOptions = Omit<FromMdastOptions, "source" | "fields" | "positions">;

/** tmp */
export function fromMarkdown(source: string, options: FromMarkdownOptions = {}): ReadResult {
  const { text, messages } = gateText(source);
  const result = fromMdast(parse(text) as never, { ...options, source: text });
  return { digest: result.digest, messages: [...messages, ...result.messages] };
}
