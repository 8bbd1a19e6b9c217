import { fillLabel } from "@digestkit/adapter-kit";
import type { Digest } from "@digestkit/schema";
import type { Context } from "../context.ts";
import { linked } from "../linked.ts";
import { inLine, renderText } from "../render-nodes.ts";

/** A licence may be an SPDX id, an original the id of an issue. */
const address = /^[a-z][a-z\d+.-]*:|\//iu;

/** The foot of an issue: licence, corrections policy, what it is a translation of, its own address. */
export function footer(digest: Digest, context: Context): string[] {
  const { labels } = context;
  const { licence, correctionsPolicy } = digest.publication ?? {};
  const shown = (value: string, field: string): string =>
    address.test(value) ? linked(inLine(value), value, digest.positions?.[field], context) : inLine(value);
  const named: [string, string][] = [];
  if (licence !== undefined) named.push([labels.licence, shown(licence, "publication.licence")]);
  if (correctionsPolicy !== undefined)
    named.push([labels.correctionsPolicy, shown(correctionsPolicy, "publication.correctionsPolicy")]);
  if (digest.translationOf !== undefined) named.push([labels.original, shown(digest.translationOf, "translationOf")]);
  if (digest.url !== undefined) named.push([labels.readOnline, shown(digest.url, "url")]);
  return named.flatMap(([label, value]) =>
    renderText(fillLabel(labels.labelled, { label, value }), { ...context, flows: false }),
  );
}
