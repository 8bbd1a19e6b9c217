import type { TextRange } from "@digestkit/schema";
import type { NameMention } from "./name-mention.ts";

/** One person or body, under all the forms of its name a text uses. */
export interface NameCluster {
  kind: "person" | "organisation" | "unknown";
  /** More than capitals says that it is a name. */
  borne?: boolean;
  /** The fullest form. */
  name: string;
  /** The other forms, in order of first use. */
  aliases: string[];
  /** What the text says the person is, in order of first use. */
  roles: string[];
  mentions: TextRange[];
}

/** The names of a text, and who is meant where. */
export interface NameIndex {
  /** In order of first mention. */
  clusters: NameCluster[];
  /** The cluster each mention belongs to, by the mention's start. */
  at: ReadonlyMap<number, NameCluster>;
  /** Mentions in text order. */
  mentions: readonly NameMention[];
}

/** A person or body somebody already knows by name, such as those of a digest's front matter. */
export interface KnownName {
  /** The full name. */
  name: string;
  /** Other forms of it. */
  aliases?: readonly string[];
  /** Default `person`. */
  kind?: "person" | "organisation";
}

/**
 * Joins the mentions of a text into people and organisations: a surname goes to the fuller name last used before it, or else
 * first used after; an acronym to the name it abbreviates.
 *
 * @param mentions - Names in text order.
 * @param known - People and organisations known beforehand: their full names resolve surnames the text never spells out.
 * @returns Clusters, and which mention belongs to which.
 */
export function clusterNames(mentions: readonly NameMention[], known: readonly KnownName[] = []): NameIndex {
  const byName = new Map<string, NameCluster>();
  /** Whom a surname meant last, and first. */
  const last = new Map<string, NameCluster>();
  const first = new Map<string, NameCluster>();
  const byAlias = new Map<string, NameCluster>();
  const at = new Map<number, NameCluster>();
  const clusters: NameCluster[] = [];

  const enter = (key: string, name: string): NameCluster => {
    const cluster: NameCluster = { kind: "unknown", name, aliases: [], roles: [], mentions: [] };
    byName.set(key, cluster);
    return cluster;
  };
  for (const { name, aliases = [], kind = "person" } of known) {
    const words = name.split(/\s+/u);
    const cluster = enter(clusterKey(words), name);
    Object.assign(cluster, { kind, borne: true });
    if (kind === "person") last.set(lower(words.at(-1)), cluster);
    for (const alias of aliases) byAlias.set(alias.toLowerCase(), cluster);
  }
  for (const mention of mentions) {
    const isFull = mention.words.length > 1;
    if (!isFull && !mention.also) continue;
    const key = clusterKey(mention.words);
    const cluster = byName.get(key) ?? enter(key, mention.name);
    const surname = lower(mention.words.at(-1));
    if (isFull && !first.has(surname)) first.set(surname, cluster);
    if (mention.also) byAlias.set(mention.also.toLowerCase(), cluster);
  }
  for (const mention of mentions) {
    const isFull = mention.words.length > 1;
    const key = isFull ? clusterKey(mention.words) : mention.name.toLowerCase();
    const meant = isFull ? undefined : (last.get(key) ?? first.get(key) ?? byAlias.get(key));
    const cluster = meant ?? byName.get(key) ?? enter(key, mention.name);
    if (isFull) last.set(lower(mention.words.at(-1)), cluster);
    if (cluster.mentions.length === 0) clusters.push(cluster);
    absorb(cluster, mention);
    at.set(mention.range.start, cluster);
  }
  for (const cluster of clusters) settleKind(cluster);
  return { clusters, at, mentions };
}

/** First and last word: `Mira Anna Orel` and `Mira Orel` are one. */
function clusterKey(words: readonly string[]): string {
  return words.length < 2 ? lower(words[0]) : `${lower(words[0])} ${lower(words.at(-1))}`;
}

function lower(word = ""): string {
  return word.toLowerCase().replace(/\.$/u, "");
}

/** More forms of one name are no aliases but a list of something; the bound keeps the work linear. */
const mostAliases = 32;

function absorb(cluster: NameCluster, mention: NameMention): void {
  const { name, role, evidence, also, words, borne } = mention;
  if (words.length > 1 && name.length > cluster.name.length && cluster.mentions.length > 0) [cluster.name] = [name];
  for (const form of also ? [name, also] : [name]) {
    if (cluster.aliases.length < mostAliases && !cluster.aliases.includes(form)) cluster.aliases.push(form);
  }
  if (role && cluster.roles.length < mostAliases && !cluster.roles.includes(role)) cluster.roles.push(role);
  if (evidence && cluster.kind === "unknown") cluster.kind = evidence;
  // `WARNING` is no body, an acronym that is used again is one.
  cluster.borne ||= borne || (cluster.mentions.length > 0 && isAcronym(name));
  cluster.mentions.push(mention.range);
}

function isAcronym(name: string): boolean {
  return /^[\p{Lu}/]{2,}$/u.test(name);
}

/** Two or three words that are also used by the last alone are a person's name; an acronym that stands for itself is a body's. */
function settleKind(cluster: NameCluster): void {
  const words = cluster.name.split(" ");
  const surname = words.length > 1 && words.length < 4 && cluster.aliases.includes(words.at(-1) as string);
  if (cluster.kind === "unknown" && surname) cluster.kind = "person";
  if (isAcronym(cluster.name)) cluster.kind = "organisation";
  cluster.aliases = cluster.aliases.filter((alias) => alias !== cluster.name);
}
