/** `https://example.org/a.` – an address in running text, and what follows it. */
const address = /https?:\/\/[^\s<>"“”«»\u2060]+/giu;

/** What ends a sentence or closes a bracket around an address, rather than the address. */
const trailing = /[.,;:!?'’)\]}…]+$/u;

/** An address as it stands in a text. */
export interface AddressInText {
  start: number;
  end: number;
}

/**
 * Finds the addresses in a text that services make links of.
 *
 * @param text - Plain text.
 * @returns Where they stand, in UTF-16 code units.
 */
export function addressesIn(text: string): AddressInText[] {
  if (!text.includes("://")) return [];
  return [...text.matchAll(address)].map((found) => {
    const { length } = found[0].replace(trailing, "");
    // `https://example.org/a_(b)` – a bracket that was opened in the address is closed in it.
    const isOpen = found[0][length] === ")" && found[0].slice(0, length).includes("(");
    return { start: found.index, end: found.index + length + (isOpen ? 1 : 0) };
  });
}

/**
 * A text with something in place of each address.
 *
 * @param text - Plain text.
 * @param replacement - What to put there.
 * @returns The text.
 */
export function replaceAddresses(text: string, replacement: string): string {
  let result = "";
  let at = 0;
  for (const { start, end } of addressesIn(text)) {
    result += text.slice(at, start) + replacement;
    at = end;
  }
  return result + text.slice(at);
}
