import type { Digest, Message, TextRange } from "@digestkit/schema";
import type { DigestNodes } from "../document/digest-nodes.ts";
import { parseSuppression, type Suppression } from "./suppression.ts";
import { placeless, suppressedRange, suppressionTargets } from "./suppressed-range.ts";

/** A suppression of the document, and which of its rules it silenced. */
export interface AppliedSuppression extends Suppression {
  /** Ids, of those it names, that had something to silence. */
  used: ReadonlySet<string>;
}

/** What is left of the findings, and what became of each suppression. */
export interface Suppressed {
  messages: Message[];
  suppressions: AppliedSuppression[];
}

/** A suppression being applied. */
interface Active {
  suppression: Suppression;
  range: TextRange;
  used: Set<string>;
}

/**
 * Drop the findings that comments of the document suppress. A suppression without a reason suppresses nothing; where two
 * cover a finding, the one that starts first is the one that was needed.
 *
 * @param digest - Digest; not changed.
 * @param nodes - Its nodes.
 * @param messages - Findings, sorted by place; not changed.
 * @returns The other findings, and all suppressions in reading order.
 */
export function applySuppressions(digest: Digest, nodes: DigestNodes, messages: readonly Message[]): Suppressed {
  const active = activeSuppressions(digest, nodes);
  if (active.length === 0) return { messages: [...messages], suppressions: [] };
  const queues = queuesByRule(active);
  const kept = messages.filter((message) => {
    const used = queues.get(message.ruleId)?.(message.place?.start.offset ?? placeless)?.used;
    used?.add(message.ruleId);
    return used === undefined;
  });
  return { messages: kept, suppressions: active.map(({ suppression, used }) => ({ ...suppression, used })) };
}

const nowhere: TextRange = { start: Infinity, end: -Infinity };

function activeSuppressions(digest: Digest, nodes: DigestNodes): Active[] {
  const found = nodes.ofType("comment").flatMap((record) => {
    const suppression = parseSuppression(record.node.value, record.node.position);
    return suppression ? [{ record, suppression }] : [];
  });
  if (found.length === 0) return [];
  const targets = suppressionTargets(digest);
  return found.map(({ record, suppression }) => ({
    suppression,
    range: suppressedRange(targets, record, suppression.extent) ?? nowhere,
    used: new Set<string>(),
  }));
}

/** What covers an offset; to be asked for ascending offsets. */
type Queue = (offset: number) => Active | undefined;

function queuesByRule(active: readonly Active[]): Map<string, Queue> {
  const byRule = new Map<string, Active[]>();
  for (const entry of active) {
    if (entry.suppression.reason === "") continue;
    for (const id of entry.suppression.ruleIds) {
      const list = byRule.get(id);
      if (list) list.push(entry);
      else byRule.set(id, [entry]);
    }
  }
  return new Map([...byRule].map(([id, list]) => [id, queue(list)]));
}

function queue(list: Active[]): Queue {
  const ordered = list.toSorted((left, right) => left.range.start - right.range.start);
  let next = 0;
  return (offset) => {
    // Offsets ascend: what ends before this one is done with.
    while (next < ordered.length && (ordered[next] as Active).range.end < offset) next++;
    const candidate = ordered[next];
    return candidate && candidate.range.start <= offset ? candidate : undefined;
  };
}
