import type { Phrase, Word } from "../reader-model.ts";
import type { TextRange } from "@digestkit/schema";
import { isDocument } from "../words/is-document.ts";
import { isPlatform } from "../words/is-platform.ts";
import { isPublished } from "../words/is-published.ts";
import { written } from "../words/written.ts";
import { authorOf } from "./author-of.ts";
import type { NameCluster, NameIndex } from "./cluster-names.ts";
import type { Focus } from "./focus.ts";
import { memberName, namedBy } from "./named-by.ts";
import { clustered, type ResolvedSpeaker } from "./resolved-speaker.ts";
import { rolesOf } from "./roles-of.ts";

/** Says who a noun phrase means. */
export type SpeakerResolver = (items: readonly Word[], phrase: Phrase, focus: Focus) => ResolvedSpeaker;

/**
 * Makes the function that says who a noun phrase means in a text.
 *
 * `Orel` → Mira Orel · `the Prosecutor General` → Mirko Sand, introduced as such · `she` → the focus
 *
 * @param index - Names of the text.
 * @returns Resolver for phrases of that text.
 */
export function speakerResolver(index: NameIndex): SpeakerResolver {
  const byRole = rolesOf(index);
  return function resolve(items, phrase, focus): ResolvedSpeaker {
    const words = items.slice(phrase.from, phrase.to + 1);
    const [first] = words as [Word, ...Word[]];
    const range = { start: first.start, end: (words.at(-1) as Word).end };
    if (words.length === 1 && !phrase.antecedent && isPronoun(first)) return resolvePronoun(first, focus, range);
    const other = phrase.antecedent ?? authorOf(items, phrase);
    if (other) return { ...resolve(items, other, focus), range };
    const core = items.slice(phrase.from, phrase.head + 1);
    // `the statement`: of whatever body spoke last.
    if (focus.thing && core.length === 2 && isDocument(core[1]) && first.is.determiner)
      return { ...focus.thing, range };
    const own = namedBy(core, index);
    const named = own ?? memberName(items, phrase, index);
    // `Orel and Kern`: two speakers, under both names.
    if (namesTwo(core, named)) return { name: written(core), range, thing: true };
    // `the Friends of Lorsk`: with an article, what nobody says is a person is the whole of it.
    const whole = own?.kind === "unknown" && first.is.determiner && phrase.head < phrase.to;
    // `Radio said` is nobody; `Facebook said` is a company, `on Facebook` is none.
    const company = named?.kind === "person" && isPlatform(first);
    const read = !(named?.borne || named?.name.includes(" ") || company) && isPublished(core);
    if (named && !whole && !read) return clustered(named, range);
    const introduced = apposed(items, phrase, index, range.start);
    if (introduced) return introduced;
    // `the mayor` is called `mayor`; `one of the engineers` stays.
    const article = first.is.determiner && words.length > 1 && !words[1]?.is.preposition ? 1 : 0;
    const titled = byRole(core, (words[article] as Word).start);
    if (titled) return clustered(titled, range);
    const { is, plural } = core.at(-1) as Word;
    const who = { name: written(words.slice(article)), range, thing: !is.role || plural };
    return read ? { ...who, nameless: true } : who;
  };
}

function isPronoun({ is }: Word): boolean {
  return Boolean(is.pronoun || is.possessive || is.determiner);
}

/** `I`, `she`, `it`, `nobody`, `some`. */
function resolvePronoun({ text, is }: Word, { person, thing, last }: Focus, range: TextRange): ResolvedSpeaker {
  if (is.firstPerson) return { name: text, range, firstPerson: true };
  // `they` can be one or the other.
  const meant = (is.impersonal ? thing : is.several ? undefined : person) ?? last;
  return !meant || is.indefinite || !(is.pronoun || is.possessive)
    ? { name: text, range, nameless: true }
    : { ...meant, range, pronoun: true };
}

/** `Orel and Kern`, but not `the councillor and lawyer Mira Orel`. */
function namesTwo(core: readonly Word[], named: NameCluster | undefined): boolean {
  const joint = core.findLastIndex(({ is }) => is.conjunction);
  const before = core[joint - 1];
  if (!before) return false;
  if (!named || !before.is.role) return true;
  const { capital } = before;
  // A title goes on as it began: `the minister and Mayor Mira Orel` are two.
  return (
    (capital || core[joint + 1]?.capital === true) &&
    !core.slice(joint).some((item) => item.is.role && item.capital === capital)
  );
}

/** `the chairman of the party, Mira Orel,`: a full name behind a role and a comma, with a title at most. */
function apposed(
  items: readonly Word[],
  { head, to }: Phrase,
  index: NameIndex,
  start: number,
): ResolvedSpeaker | undefined {
  if (!items[head]?.is.role || items[to + 1]?.kind !== "comma") return undefined;
  const at = items[to + 2]?.is.role ? to + 3 : to + 2;
  const cluster = index.at.get(items[at]?.start ?? -1);
  if (!cluster?.name.includes(" ") || cluster.kind === "organisation") return undefined;
  let last = at;
  while (items[last + 1]?.capital) last++;
  return clustered(cluster, { start, end: (items[last] as Word).end });
}
