import {
  directionOf,
  documentAddress,
  documentLanguage,
  isForeign,
  isolate,
  labelsFor,
  planDigest,
  webUrl,
} from "@digestkit/adapter-kit";
import type { Digest } from "@digestkit/schema";
import type { ServiceRules } from "../services/services.ts";
import { createInsertions } from "../text/create-insertions.ts";
import { finishSpans } from "../text/finish-spans.ts";
import { spanOf, type Span } from "../text/span.ts";
import type { ThreadOptions } from "../thread/thread-options.ts";
import type { Context } from "./context.ts";

/**
 * Gathers what the makers of parts have to know.
 *
 * @param digest - Document; not changed.
 * @param options - Where it is published, and in which words.
 * @param rules - The service's.
 * @returns Context.
 * @throws TypeError when an address among the options is none.
 */
export function createContext(digest: Digest, options: Omit<ThreadOptions, "service">, rules: ServiceRules): Context {
  const { site, page } = documentAddress(digest, options);
  const language = documentLanguage(digest, options.language);
  const direction = directionOf(language);
  const plan = planDigest(digest);
  const labels = labelsFor(language, options.labels);
  const finish = (spans: readonly Span[]): Span[] => finishSpans(spans, rules);
  return {
    digest,
    plan,
    insertions: createInsertions(plan, labels),
    labels,
    language,
    direction,
    rules,
    page,
    entryUrl: (entry) => {
      const own = options.entryUrl?.(entry, digest);
      const anchor = encodeURIComponent(plan.anchors.get(entry) ?? "");
      return webUrl(own, site) ?? (page === undefined ? undefined : `${page}#${anchor}`);
    },
    webUrl: (url) => webUrl(url, site),
    finish,
    value: (text) => {
      const line = text.replace(/\s+/gu, " ").trim();
      return finish([spanOf(isForeign(line, direction) ? isolate(line) : line)]);
    },
  };
}
