import type { Attribution, Lexicon, Pattern, Sentence, Situation, Word } from "./reader-model.ts";
import { classifyQuotation } from "./classify-quotation.ts";
import { cueOf } from "./cue-of.ts";
import type { FoundQuotation } from "./found-quotation.ts";
import type { MarkPair } from "./marks/mark-pairs.ts";
import { mediumOf } from "./medium-of.ts";
import type { NameCluster } from "./names/cluster-names.ts";
import { isNobody, noted, type Focus } from "./names/focus.ts";
import type { ResolvedSpeaker } from "./names/resolved-speaker.ts";
import type { SpeakerResolver } from "./names/speaker-resolver.ts";
import type { Paragraph } from "./paragraph.ts";
import { sourceIn } from "./patterns/source-phrase.ts";
import { firstSubject } from "./phrases/first-subject.ts";
import { trimRange } from "./trim-range.ts";
import { reports, type Carried } from "./carry-speakers.ts";
import type { Region } from "./words/read-regions.ts";
import { holdsSlot } from "./words/holds-slot.ts";

/** What a paragraph is read against. */
export interface Discourse extends Carried {
  text: string;
  lexicon: Lexicon;
  pairs: readonly MarkPair[];
  resolve: SpeakerResolver;
  /** Ways of saying who speaks, in the order they are tried. */
  patterns: readonly Pattern[];
}

/** A quotation by the index of its pair, with who its speaker is among the names of the text. */
export type NumberedQuotation = Omit<FoundQuotation, "within"> & { pair: number; cluster?: NameCluster };

/**
 * Attributes the quotations of one paragraph.
 *
 * @param paragraph - The paragraph.
 * @param discourse - Text, language, marks, names, and who spoke before.
 * @returns Its quotations, outer before inner.
 */
export function attributeParagraph(paragraph: Paragraph, discourse: Discourse): NumberedQuotation[] {
  return paragraph.regions.flatMap((region) =>
    region.items.some(({ slot }) => slot !== undefined) ? attributeRegion(region, discourse) : [],
  );
}

function attributeRegion(region: Region, discourse: Discourse): NumberedQuotation[] {
  const { text, lexicon, pairs, resolve } = discourse;
  const { grammar } = lexicon;
  const { items } = region;
  const nested = region.within !== undefined;
  const found: NumberedQuotation[] = [];
  let { focus } = discourse;
  let spoken = nested ? undefined : discourse.floor;
  // Where a verb can be in the mood of reported speech: who acted in the sentence before.
  let actor: ResolvedSpeaker | undefined;
  for (const sentence of region.sentences) {
    let subject = sentence.from;
    if (actor && grammar.reported?.(items, sentence.from, sentence.to)) spoken = actor;
    const already = found.length;
    for (let at = sentence.from; at < sentence.to; at++) {
      const slot = items[at]?.slot;
      if (slot === undefined) continue;
      const pair = pairs[slot] as MarkPair;
      const range = trimRange(text, pair.start, pair.end);
      if (range.start >= range.end) continue;
      const situation: Situation = { text, lexicon, items, at, sentence, quoted: text.slice(range.start, range.end) };
      // A pronoun before the quotation means whom the sentence was about up to there.
      focus = noted(focus, subjectUpTo(items, subject, at, resolve, focus));
      subject = at;
      const attribution =
        firstMatch(situation, discourse.patterns) ?? (nested ? undefined : carried(situation, spoken));
      const type = classifyQuotation(situation, attribution, nested);
      const named = attribution?.speaker ? resolve(items, attribution.speaker, focus) : spoken;
      const speaker = attribution && type !== "term" ? named : undefined;
      if (speaker && !isNobody(speaker)) spoken = speaker;
      focus = noted(focus, speaker);
      found.push(quotation(situation, { pair: slot, range, recovered: pair.recovered, type, attribution, speaker }));
    }
    // `Orel told the “Herald” so. “We stay.”`: names in marks say nothing.
    const silent = !nested && found.slice(already).every(({ type }) => type === "term");
    const reporter = silent ? reporterOf(items, sentence, discourse, focus) : undefined;
    if (reporter) spoken = reporter;
    const acting = silent ? grammar.actor?.(items, sentence) : undefined;
    actor = acting && resolve(items, acting, focus);
    const about = subjectUpTo(items, subject, sentence.to, resolve, focus);
    focus = noted(noted(focus, about), reporter);
    if (
      !nested &&
      about &&
      !about.thing &&
      // A full name: not any word with a capital.
      about.name.includes(" ") &&
      subject === sentence.from &&
      !holdsSlot(items, sentence)
    )
      spoken = about;
  }
  return found;
}

function firstMatch(situation: Situation, patterns: readonly Pattern[]): Attribution | undefined {
  for (const { id, confidence, match } of patterns) {
    const found = match(situation);
    if (found) return { evidence: id, confidence, ...found };
  }
  return undefined;
}

/** `“We won.” … “We will stay.”`: who spoke last goes on. */
function carried(
  { quoted, lexicon, items, at }: Situation,
  spoken: ResolvedSpeaker | undefined,
): Attribution | undefined {
  // `The plan was “a mistake”.` is anybody's.
  const within = items[at - 1]?.kind === "word";
  return spoken && (lexicon.grammar.reported || (!within && /[,?!….]$|\s/u.test(quoted)))
    ? { evidence: "carried-speaker", confidence: 0.75 }
    : undefined;
}

/** Who speaks in a sentence without a quotation: `Orel said it was late. “We go home.”` · `According to Orel, it was late. “…”` */
function reporterOf(
  items: readonly Word[],
  sentence: Sentence,
  { lexicon, resolve }: Discourse,
  focus: Focus,
): ResolvedSpeaker | undefined {
  const [report] = reports(items, sentence);
  const phrase = report?.speaker ?? sourceIn(items, sentence, lexicon)?.speaker;
  const speaker = phrase && resolve(items, phrase, focus);
  return speaker && !isNobody(speaker) ? speaker : undefined;
}

/** Whom a stretch of a sentence is about, when it begins with a name or a known role. */
function subjectUpTo(
  items: readonly Word[],
  from: number,
  to: number,
  resolve: SpeakerResolver,
  focus: Focus,
): ResolvedSpeaker | undefined {
  const phrase = firstSubject(items, from, Math.min(to, from + 30));
  const who = phrase && resolve(items, phrase, focus);
  return who?.cluster && who;
}

/**
 * What a quotation says of its speaker.
 *
 * @param speaker - Who speaks.
 * @returns Name and range, and the cluster where one is known; nothing where the text names nobody.
 */
export function saidBy({
  name,
  range,
  cluster,
  nameless,
}: ResolvedSpeaker): Pick<NumberedQuotation, "speaker" | "cluster"> {
  return nameless ? {} : { speaker: { name, range }, ...(cluster && { cluster }) };
}

interface Finding extends Pick<NumberedQuotation, "pair" | "range" | "type"> {
  recovered: boolean;
  attribution: Attribution | undefined;
  speaker: ResolvedSpeaker | undefined;
}

function quotation(situation: Situation, finding: Finding): NumberedQuotation {
  const { pair, range, recovered, type, attribution, speaker } = finding;
  const { text, items, quoted } = situation;
  const unattributed = { confidence: 0.3, evidence: "unattributed" };
  const found = { pair, text: quoted, type, range, ...unattributed, ...(recovered && { recovered }) };
  if (type === "term") return { ...found, confidence: 0.8, evidence: "term" };
  // `They had no time for “rumours”.` with nobody before
  if (!attribution || (speaker?.nameless && !attribution.cue)) return found;
  const { confidence, evidence, cue } = attribution;
  const medium = mediumOf(situation);
  return {
    ...found,
    confidence,
    evidence,
    ...(speaker && saidBy(speaker)),
    ...(medium !== undefined && { medium }),
    ...(cue && { cue: cueOf(text, items, cue) }),
  };
}
