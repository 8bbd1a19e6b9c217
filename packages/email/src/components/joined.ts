import type { HtmlValue } from "@digestkit/adapter-kit";

/** Values in a line, dots between them: `Issue 40 · March 14, 2024` */
export function joined(values: readonly HtmlValue[]): HtmlValue {
  return values.map((value, index) => [index > 0 && " · ", value]);
}
