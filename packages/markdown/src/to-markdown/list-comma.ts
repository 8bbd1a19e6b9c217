/** Commas by language, where it is not `, `. */
const commas: Readonly<Record<string, string>> = { ar: "، ", fa: "، ", ja: "、", zh: "，" };

/**
 * What stands between the items of a list, and between a name and what is said of it.
 *
 * @param language - BCP 47 tag of the document.
 * @returns Comma, with the space that follows it where the language has one.
 */
export function listComma(language: string | undefined): string {
  return commas[(language ?? "en").split("-", 1)[0] as string] ?? ", ";
}
