import type { Code } from "@digestkit/schema";
import { indent } from "../layout/indent.ts";

/** A block of code, set in by four columns and never wrapped. */
export function code({ value }: Code): string[] {
  return indent(
    value.split(/\r\n?|[\n\u2028\u2029]/u).map((line) => line.replaceAll("\t", "    ").trimEnd()),
    "    ",
  );
}
