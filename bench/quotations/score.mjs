const overlaps = (a, b) => a.start < b[1] && b[0] < a.end;
const share = (part, whole) => (whole === 0 ? "–" : `${((100 * part) / whole).toFixed(1)} % (${part}/${whole})`);
const mark = /["“”„«»]/u;

/** The content's text with a space between its spans. */
const textOf = (text, spans) => spans.map(([start, end]) => text.slice(start, end)).join(" ");

/** Whether nothing but punctuation remains once the quoted parts are removed. */
function isDirect(content) {
  const rest = content
    .replace(/["“„«»][^"“”„«»]*["”“»«]/gu, "")
    .replace(/["“„«»][^"“”„«»]*$/u, "")
    .replace(/^[^"“”„«»]*["”]/u, "");
  return !/[\p{L}\p{N}]/u.test(rest);
}

/**
 * Scores `find(text)` on articles. Definitions: a gold attribution counts when its content holds a quotation mark; it is direct when
 * only punctuation is left without the quoted parts; it is found when a predicted quotation overlaps it; its speaker is right when a
 * predicted quotation that overlaps the content has a speaker span that overlaps a gold source span. Precision: predicted direct
 * and mixed quotations that overlap any gold content. A pronoun is right when the speaker is, and is named by the word that stands
 * at its antecedent.
 */
export function score(articles, find) {
  const count = {
    quoted: 0,
    direct: 0,
    found: 0,
    foundSpeech: 0,
    right: 0,
    rightDirect: 0,
    head: 0,
    sourced: 0,
    sourcedDirect: 0,
    cued: 0,
    rightCue: 0,
    pronouns: 0,
    rightPronouns: 0,
    predicted: 0,
    precise: 0,
  };
  const publishers = new Map();
  const patterns = new Map();
  const failures = new Map();
  const examples = [];
  const tally = (map, key, right) => {
    const row = map.get(key) ?? { right: 0, all: 0 };
    row.all += 1;
    row.right += right ? 1 : 0;
    map.set(key, row);
  };
  for (const { name, publisher, text, attributions, antecedents = {} } of articles) {
    const { quotations } = find(text);
    for (const quotation of quotations) {
      if (quotation.type === "term") continue;
      count.predicted += 1;
      const precise = attributions.some(({ content }) => content.some((span) => overlaps(quotation.range, span)));
      count.precise += precise ? 1 : 0;
      if (!precise) examples.push({ name, kind: "extra", text, quotation });
    }
    for (const { content, source, cue, type } of attributions) {
      const words = textOf(text, content);
      if (!mark.test(words)) continue;
      const direct = type === undefined ? isDirect(words) : type === "Direct" && isDirect(words);
      count.quoted += 1;
      count.direct += direct ? 1 : 0;
      const hits = quotations.filter(({ range }) => content.some((span) => overlaps(range, span)));
      const speech = hits.filter((hit) => hit.type !== "term");
      count.found += hits.length > 0 ? 1 : 0;
      count.foundSpeech += speech.length > 0 ? 1 : 0;
      const judged = hits.find(({ speaker }) => speaker?.range && source.some((span) => overlaps(speaker.range, span)));
      if (source.length > 0) {
        count.sourced += 1;
        count.sourcedDirect += direct ? 1 : 0;
      }
      if (judged) {
        count.right += 1;
        count.rightDirect += direct ? 1 : 0;
        count.head += source.some((span) => sameHead(text, judged.speaker.range, span)) ? 1 : 0;
      }
      const antecedent = antecedents[source[0]?.[0]];
      if (antecedent !== undefined) {
        count.pronouns += 1;
        count.rightPronouns += judged && lastWord(judged.speaker.name) === wordAt(text, antecedent) ? 1 : 0;
      }
      tally(publishers, publisher, judged !== undefined);
      tally(patterns, (judged ?? speech[0] ?? hits[0])?.evidence ?? "not found", judged !== undefined);
      if (cue.length > 0 && hits.some((hit) => hit.cue)) {
        count.cued += 1;
        count.rightCue += hits.some((hit) => hit.cue?.range && cue.some((span) => overlaps(hit.cue.range, span)))
          ? 1
          : 0;
      }
      if (!judged && source.length > 0) {
        const kind = failureOf(text, { hits, speech, source, content });
        tally(failures, `${direct ? "direct" : "mixed"}: ${kind}`, false);
        examples.push({
          name,
          kind: `${direct ? "direct" : "mixed"}: ${kind}`,
          text,
          content,
          source,
          quotation: speech[0] ?? hits[0],
        });
      }
    }
  }
  return { count, publishers, patterns, failures, examples };
}

const lastWord = (name) => name.match(/[\p{L}\p{N}-]+/gu)?.at(-1);
const wordAt = (text, offset) => /^[\p{L}\p{N}-]+/u.exec(text.slice(offset))?.[0];

/** The last word of either span is the same word of the text. */
function sameHead(text, range, [start, end]) {
  const lastWord = (from, to) => {
    const words = [...text.slice(from, to).matchAll(/[\p{L}\p{N}-]+/gu)];
    return words.length === 0 ? -1 : from + words.at(-1).index;
  };
  const head = lastWord(range.start, range.end);
  return head >= start && head < end;
}

function failureOf(text, { hits, speech, source, content }) {
  if (hits.length === 0) return "span not found";
  if (speech.length === 0) return "taken for a term";
  const [{ speaker, evidence }] = speech;
  const [sourceStart, sourceEnd] = source[0];
  const apart = text.slice(Math.min(sourceEnd, content[0][1]), Math.max(sourceStart, content[0][0])).includes("\n\n");
  if (!speaker) return `no speaker (${apart ? "gold in another paragraph" : "gold in the paragraph"})`;
  return `wrong speaker by ${evidence}${apart ? ", gold in another paragraph" : ""}`;
}

export function report(title, articles, result, milliseconds) {
  const { count, publishers, patterns, failures } = result;
  const table = (map) =>
    [...map]
      .sort(([, a], [, b]) => b.all - a.all)
      .map(([key, { right, all }]) => `  ${key.padEnd(58)} ${share(right, all)}`)
      .join("\n");
  const counts = (map) =>
    [...map]
      .sort(([, a], [, b]) => b.all - a.all)
      .slice(0, 16)
      .map(([key, { all }]) => `  ${String(all).padStart(5)}  ${key}`)
      .join("\n");
  return `${title}: ${articles.length} articles, ${Math.round(milliseconds)} ms
  quoted spans found              ${share(count.found, count.quoted)}   as direct or mixed ${share(count.foundSpeech, count.quoted)}
  precision (direct and mixed)    ${share(count.precise, count.predicted)}
  speaker, direct                 ${share(count.rightDirect, count.direct)}   of those with a gold source ${share(count.rightDirect, count.sourcedDirect)}
  speaker, all quoted             ${share(count.right, count.quoted)}   of those with a gold source ${share(count.right, count.sourced)}
  speaker, same head, all quoted  ${share(count.head, count.quoted)}
  cue, where one is named         ${share(count.rightCue, count.cued)}
  who a pronoun is                ${share(count.rightPronouns, count.pronouns)}
 by publisher (all quoted)
${table(publishers)}
 by evidence (all quoted)
${table(patterns)}
 failures
${counts(failures)}
`;
}
