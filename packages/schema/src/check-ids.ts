import type { Digest } from "./digest.ts";
import { formatPath } from "./format-path.ts";
import { integrityMessage } from "./integrity-message.ts";
import type { Message } from "./message.ts";
import type { Path } from "./scan-json.ts";
import { visit, type VisitContext } from "./visit.ts";

type CheckId = (node: { id: string }, context: VisitContext) => void;

/**
 * Whether ids are unique (among sections, entries, quotations and corrections, and among people, organisations and places: the two
 * never meet, for no field takes either) and without white space, so that an edition can use them as they are.
 */
export function checkIds(digest: Digest): Message[] {
  const messages: Message[] = [];
  const checkCharacters = (id: string, path: Path): void => {
    // An HTML `id` has no white space (HTML, section 3.2.6).
    if (/\s/u.test(id)) messages.push(integrityMessage({ ruleId: "id-characters", path, actual: id, ...spaced }));
  };
  const unique = (): CheckId => {
    const seen = new Map<string, string>();
    return ({ id }, { path: owner }) => {
      const path = [...owner, "id"];
      checkCharacters(id, path);
      const first = seen.get(id);
      if (first === undefined) {
        seen.set(id, formatPath(owner));
        return;
      }
      const message = integrityMessage({ ruleId: "unique-id", path, actual: id, ...repeated });
      messages.push({ ...message, cause: [{ reason: `First used by ${first}` }] });
    };
  };
  const part = unique();
  const name = unique();
  visit(digest, {
    digest: ({ id }) => checkCharacters(id, ["id"]),
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

const spaced = { name: "id", expected: "one without white space", remedy: "join its words with hyphens" };
const repeated = { name: "id", expected: "an id of its own", remedy: "rename one of the two" };
