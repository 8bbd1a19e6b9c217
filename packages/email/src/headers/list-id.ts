import { encodedWords } from "./encoded-words.ts";
import { headerText } from "./header-text.ts";

/** A mailing list. */
export interface ListIdFields {
  /** Its id, under a domain of yours: `monitor.lists.example.org`. It never changes. */
  id: string;
  /** Its name, for people. */
  name?: string;
}

/** What a word of a header may be made of (RFC 5322, section 3.2.3), as the inside of a character class. */
const atext = "\\w!#$%&'*+/=?^\u0060{|}~-";

/** RFC 2919, section 2: labels and dots, at least one dot. */
const listIdText = new RegExp(`^[${atext}]+(?:\\.[${atext}]+)+$`, "u");

/** Words that need no quotes. */
const plainPhrase = new RegExp(`^[ ${atext}]+$`, "u");

/** RFC 2919, section 3. */
const maxLength = 255;

/**
 * The header `List-Id`, by which people and their programs sort mail.
 *
 * @param fields - The list.
 * @returns Its value, in ASCII; a name of other characters is in encoded words (RFC 2047).
 * @throws TypeError when the id is none, or the name could begin another header.
 * @see https://www.rfc-editor.org/rfc/rfc2919
 * @example
 * ```ts
 * import { listId } from "@digestkit/email";
 *
 * console.log(listId({ id: "monitor.lists.example.org", name: "Rights Monitor" })); // => Rights Monitor <monitor.lists.example.org>
 * ```
 */
export function listId({ id, name }: ListIdFields): string {
  headerText("list id", id);
  if (!listIdText.test(id) || id.length > maxLength) {
    throw new TypeError(
      `Unexpected list id "${id}", expected ASCII labels with dots between, ${maxLength} characters at most: monitor.lists.example.org`,
    );
  }
  return name === undefined ? `<${id}>` : `${phrase(headerText("name of the list", name))} <${id}>`;
}

/**
 * A phrase (RFC 5322, section 3.2.5): words of plain characters as they are, any other name as encoded words. A quoted string, or
 * text to be encoded, would not do: mailers that take headers as text would encode the id together with it.
 */
function phrase(name: string): string {
  return plainPhrase.test(name) && !name.includes("=?") ? name.trim() : encodedWords(name);
}
