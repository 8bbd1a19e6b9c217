import type { Parsed } from "./parsed.ts";
import { isSameScope, type Scope } from "./scope.ts";
import type { Span } from "./span.ts";

/** What references in spans may name: if that is what it was before, the same object. */
export function scopeOf(spans: readonly Span[], before: Parsed): Scope {
  const scope: Scope = { defined: new Set(), footnotes: new Set() };
  for (const { labels } of spans) {
    if (!labels) continue;
    for (const label of labels.defined) scope.defined.add(label);
    for (const label of labels.footnotes) scope.footnotes.add(label);
  }
  const known = [before.scope, before.displaced?.parsed.scope];
  return known.find((other) => other && isSameScope(other, scope)) ?? scope;
}
