import { fillLabel, imprintOf, looksLikeAddress } from "@digestkit/adapter-kit";
import type { Digest } from "@digestkit/schema";
import type { Context } from "../context.ts";
import { linked } from "../linked.ts";
import { inLine, renderText } from "../render-nodes.ts";

/** The foot of an issue: licence, corrections policy, what it is a translation of, its own address. */
export function footer(digest: Digest, context: Context): string[] {
  const { labels } = context;
  return [...imprintOf(digest), ...ownAddress(digest)].flatMap(({ label, value, url, place }) => {
    const shown = linked(inLine(value), url, place, context);
    return renderText(fillLabel(labels.labelled, { label: labels[label], value: shown }), { ...context, flows: false });
  });
}

function ownAddress({ url, positions }: Digest) {
  if (url === undefined) return [];
  return [
    {
      label: "readOnline" as const,
      value: url,
      url: looksLikeAddress(url) ? url : undefined,
      place: positions?.["url"],
    },
  ];
}
