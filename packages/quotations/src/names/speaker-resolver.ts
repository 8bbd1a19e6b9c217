import type { Phrase, Word } from "../reader-model.ts";
import type { TextRange } from "@digestkit/schema";
import { phraseStarting } from "../phrases/phrase-starting.ts";
import { isDocument } from "../words/is-document.ts";
import { nameJoint } from "../words/name-joint.ts";
import { isPlatform } from "../words/is-platform.ts";
import { isPublished } from "../words/is-published.ts";
import { written } from "../words/written.ts";
import type { NameCluster, NameIndex } from "./cluster-names.ts";

/** Somebody who speaks, by the fullest name the text gives. */
export interface ResolvedSpeaker {
  name: string;
  range: TextRange;
  /** Who it is, when a name or a role told; absent for `a spokesman for the mayor`. */
  cluster?: NameCluster;
  /** `true` for `he`, `she`, `they`: `name` is that of whoever spoke or was spoken of last. */
  pronoun?: true;
  /** `true` for `I`, `we`, `you`: whoever writes, or is quoted. */
  firstPerson?: true;
  /** `true` for `nobody`, `some`, and for `he` with nobody before: the text names nobody, and `name` is no name. */
  nameless?: true;
  /** A body, several people, no person: `she` does not mean it. */
  thing?: boolean;
}

/** Whom and what a text was about last: what `she` and `it` mean. */
export interface Focus {
  person?: ResolvedSpeaker;
  thing?: ResolvedSpeaker;
  /** The later of the two. */
  last?: ResolvedSpeaker;
}

/**
 * Notes whom a text is about.
 *
 * @param focus - Whom it was about before.
 * @param who - Whom it is about now, if anybody.
 * @returns The new focus.
 */
export function noted(focus: Focus, who: ResolvedSpeaker | undefined): Focus {
  if (!who || isNobody(who) || (who.pronoun && !who.cluster)) return focus;
  return { ...focus, [who.thing ? "thing" : "person"]: who, last: who };
}

/**
 * Whether somebody who speaks is nobody a text goes on about.
 *
 * @param who - Speaker as resolved.
 * @returns `true` for `I`, `nobody`, and `he` with nobody before.
 */
export function isNobody({ firstPerson, nameless }: ResolvedSpeaker): boolean {
  return Boolean(firstPerson || nameless);
}

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
    if (phrase.antecedent) return { ...resolve(items, phrase.antecedent, focus), range };
    if (words.length === 1 && (first.is.pronoun || first.is.possessive || first.is.determiner)) {
      if (first.is.firstPerson) return { name: first.text, range, firstPerson: true };
      const { person, thing, last } = focus;
      // `they` can be one or the other.
      const meant = (first.is.impersonal ? thing : first.is.several ? undefined : person) ?? last;
      if (!meant || first.is.indefinite || !(first.is.pronoun || first.is.possessive))
        return { name: first.text, range, nameless: true };
      return { ...meant, range, pronoun: true };
    }
    const core = items.slice(phrase.from, phrase.head + 1);
    const owner = ownerOf(core);
    if (owner !== undefined) {
      const to = phrase.from + owner;
      return { ...resolve(items, { from: phrase.from, to, head: to }, focus), range };
    }
    // `the statement of the mayor`
    const author = isDocument(core.at(-1)) && items[phrase.head + 1]?.is.author ? phrase.head + 2 : items.length;
    const by = phraseStarting(items, author, items.length);
    if (by && !isDocument(items[by.head])) return { ...resolve(items, by, focus), range };
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

function clustered(cluster: NameCluster, range: TextRange): ResolvedSpeaker {
  return { name: cluster.name, range, cluster, thing: cluster.kind === "organisation" };
}

/** `the OST statement`, `the party’s press release`, `her statement`: index of whoever it is by. */
function ownerOf(core: readonly Word[]): number | undefined {
  if (!isDocument(core.at(-1))) return undefined;
  const at = core
    .slice(0, -1)
    .findLastIndex(
      ({ kind, capital, first, is }) =>
        kind === "clitic" || is.possessive || (capital && !is.medium && !is.determiner && (!first || is.group)),
    );
  const owner = core[at]?.kind === "clitic" ? at - 1 : at;
  return owner < 0 || core[owner]?.is.time ? undefined : owner;
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

/** The last name of the phrase that nothing belongs to: in `Orel’s deputy Dov Kern` it is Kern, in `Orel’s deputy` there is none. */
function namedBy(core: readonly Word[], index: NameIndex): NameCluster | undefined {
  // `the FB users`, `Orel supporters`: a name before a common noun names nobody.
  const { is, text } = core.at(-1) as Word;
  const noun = is.role || is.group || is.medium || is.saying || (core[0]?.is.determiner && !is.participial);
  if (noun && /^\p{Ll}/u.test(text)) return undefined;
  const possessor = core.findLastIndex(
    (item, at) => item.kind === "clitic" && at < core.length - 1 && nameJoint(core, at - 1) === 0,
  );
  for (let at = core.length - 1; at > possessor; at--) {
    // `Mira Orel (Lorsk)`: what stands in brackets is no speaker.
    if (core[at]?.kind === "close") while (at > possessor && core[at]?.kind !== "open") at--;
    const cluster = index.at.get((core[at] as Word).start);
    if (cluster) return cluster;
  }
  return undefined;
}

/** `Member of the VPU Mira Orel`, `one of the heads of the youth movement Mira Orel`: a full name right behind that of a body. */
function memberName(items: readonly Word[], { head, to }: Phrase, index: NameIndex): NameCluster | undefined {
  for (let at = to; at > head + 1; at--) {
    const { capital, is } = items[items[at - 1]?.is.honorific ? at - 2 : at - 1] as Word;
    // `a spokesman for Mayor Mira Orel` is somebody else, the `Minister of Justice Mira Orel` is not.
    const behindName =
      is.organisation ||
      (!is.role && items[at - 2]?.is.determiner) ||
      (capital && (!is.role || items[at - 2]?.is.author));
    const person = behindName ? index.at.get((items[at] as Word).start) : undefined;
    if (person?.kind !== "organisation" && person?.name.includes(" ")) return person;
  }
  return undefined;
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

/** Looks up whoever was introduced with a role: the last one before the phrase, by any last words of the role. */
function rolesOf(index: NameIndex): (core: readonly Word[], offset: number) => NameCluster | undefined {
  const holders = new Map<string, { start: number; cluster: NameCluster }[]>();
  for (const { range, role } of index.mentions) {
    const cluster = index.at.get(range.start) as NameCluster;
    // `the party` is the People’s Party.
    const title = role ?? (cluster.kind === "organisation" ? cluster.name : "");
    const [office = ""] = title.toLowerCase().split(/\s+(?:of|for|at|in)\s+/u, 1);
    for (const { index: from } of office.matchAll(/\S+/gu)) {
      const called = office.slice(from);
      // Few people share a role; the bound keeps a list of a thousand officials linear.
      const known = holders.get(called) ?? [];
      holders.set(called, known);
      if (known.length < 64) known.push({ start: range.start, cluster });
    }
  }
  return (core, offset) => {
    const { is, capital } = core[0] as Word;
    if (is.indefinite || !(is.determiner || is.possessive || capital)) return undefined;
    const called = core.filter((item) => !item.is.determiner && !item.is.possessive).map(({ key }) => key);
    return holders.get(called.join(" "))?.findLast(({ start }) => start < offset)?.cluster;
  };
}
