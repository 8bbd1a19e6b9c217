import { textOf, type Blockquote, type PullQuote } from "@digestkit/schema";
import type { Reading } from "./reading.ts";

/** tmp */
export function readPullQuote(quote: Blockquote, _reading: Reading): PullQuote {
  return { text: textOf(quote.children), content: quote.children, fidelity: "unchecked" };
}
