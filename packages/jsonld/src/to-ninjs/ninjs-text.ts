import { node } from "../to-json-ld/node.ts";
import type { NinjsBody, NinjsText } from "./ninjs.ts";

/**
 * A text in one of its roles.
 *
 * @param role - What it is: `main`, `summary`, `correction` …; ninjs leaves the words to us.
 * @param value - Plain text.
 * @returns The text, or nothing where there is none.
 */
export function ninjsText(role: string, value: string | undefined): NinjsText[] {
  return value === undefined ? [] : [node<NinjsText>({ role, contentType: "text/plain", value })];
}

/** {@link ninjsText} as a body, with its length. */
export function ninjsBody(value: string): NinjsBody[] {
  if (value === "") return [];
  const charCount = Array.from(value).length;
  const wordCount = value.match(/[\p{L}\p{N}][\p{L}\p{M}\p{N}'’-]*/gu)?.length ?? 0;
  return [node<NinjsBody>({ role: "main", contentType: "text/plain", charCount, wordCount, value })];
}
