import type { Digest } from "./digest.ts";
import { formatPath } from "./format-path.ts";
import { integrityMessage } from "./integrity-message.ts";
import type { Message } from "./message.ts";
import { visit, type VisitContext } from "./visit.ts";

/**
 * Whether ids are unique: among sections, entries, quotations and corrections, and among people, organisations and places.
 * The two never meet: no field takes either.
 */
export function checkIds(digest: Digest): Message[] {
  const messages: Message[] = [];
  const unique = (): ((node: { id: string }, context: VisitContext) => void) => {
    const seen = new Map<string, string>();
    return ({ id }, { path }) => {
      const first = seen.get(id);
      if (first === undefined) {
        seen.set(id, formatPath(path));
        return;
      }
      const fault = { actual: id, name: "id", expected: "an id of its own", remedy: "rename one of the two" };
      const message = integrityMessage({ ruleId: "unique-id", path: [...path, "id"], ...fault });
      messages.push({ ...message, cause: [{ reason: `First used by ${first}` }] });
    };
  };
  const part = unique();
  const name = unique();
  visit(digest, {
    section: part,
    entry: part,
    quotation: part,
    correction: part,
    person: name,
    organisation: name,
    place: name,
  });
  return messages;
}
