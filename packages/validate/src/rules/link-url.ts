import { checkUrl, type Position, type TextBlock } from "@digestkit/schema";
import { closest } from "../closest.ts";
import { defineRule } from "../rule-api/define-rule.ts";
import { digestAddresses, type DigestAddress } from "../document/digest-addresses.ts";
import { hasTemplateTag } from "../document/has-template-tag.ts";
import type { Rule } from "../rule-api/rule.ts";
import type { RuleContext } from "../rule-api/rule-context.ts";

/** `hhttps://…`, `https;//…`, `http:/…`: what was meant to be the start of a web address. */
const start = /^\s*([a-z]{3,8})[:;]\/{1,3}/iu;

/** `hhttps://example.org/a` in running text. */
const schemeInText = /(?<![a-z])([a-z]{3,8}):\/\/[^\s<>"”»)]+/giu;

/** Schemes people write in texts and mean. */
const knownSchemes: ReadonlySet<string> = new Set(
  "http https ftp sftp ssh git file mailto ipfs ipns irc data".split(" "),
);

/** Addresses a reader can follow. */
export const linkUrl: Rule = defineRule({
  id: "link-url",
  scope: "both",
  severity: "error",
  docs: {
    summary: "Reports addresses of links, images and sources that lead nowhere or that no edition will print.",
    why: "Editions show a link only when its address passes one policy: `http`, `https`, `mailto` or relative, without user names, control characters or tricks. Everything else becomes plain text. A mistyped scheme or a space in the address is the usual cause.",
    fix: "Correct the address. A suggestion says how where it is clear.",
    example: {
      incorrect: "See [the ruling](hhttps://example.org/ruling).\n",
      correct: "See [the ruling](https://example.org/ruling).\n",
    },
    falseAlarms:
      "Whether the page exists is not checked, and neither is an address with a template tag in it. Schemes such as `ftp:` are reported in links, because editions do not print them.",
  },
  check(context) {
    const links = context.nodes().ofType("link");
    for (const { node } of links) check(context, node, "link");
    for (const { node } of context.nodes().ofType("image")) check(context, node, "image");
    for (const block of context.blocks) checkText(context, block);
    // An entry without a line of sources has the links of its body for sources.
    const seen = new Set(links.map(({ node }) => keyOf(node)));
    for (const address of digestAddresses(context.digest))
      if (!seen.has(keyOf(address))) check(context, address, "link");
  },
});

type Address = Pick<DigestAddress, "url"> & { position?: Position | undefined };

function keyOf({ url, position }: Address): string {
  return `${position?.start.offset ?? ""} ${url}`;
}

function check(context: RuleContext, { url, position }: Address, kind: "link" | "image"): void {
  if (hasTemplateTag(context.source, position)) return;
  const reason = faultOf(url, kind);
  if (reason === undefined) return;
  const repaired = repair(url);
  const at = spotOf(context, url, position);
  context.report({
    at,
    reason,
    ...(url === "" ? {} : { actual: url }),
    ...(repaired !== undefined && "source" in at
      ? { expected: [repaired], suggestions: [{ reason: `Write ${repaired}`, edits: [{ at, text: repaired }] }] }
      : {}),
  });
}

function faultOf(url: string, kind: "link" | "image"): string | undefined {
  const checked = checkUrl(url, { kind });
  if ("reason" in checked) return checked.reason;
  if (/^https?:\/\/https?:?\/\//iu.test(url))
    return "Unexpected second scheme in the address, expected one: delete `https://` once";
  // `http:` and `https:` of a web address hold no blanks; a relative address may be a file name.
  if (/^https?:\S*\s/iu.test(url.trim()))
    return "Unexpected space in the address, expected none: delete it, or write %20";
  if (/^https?:.*[.,;]$/iu.test(url))
    return "Unexpected punctuation at the end of the address, expected it after the link: move it";
  return undefined;
}

/** The address that was most probably meant, when it passes. */
function repair(url: string): string | undefined {
  const scheme = start.exec(url);
  const meant = scheme && closest(scheme[1]?.toLowerCase() ?? "", ["https", "http"]);
  const candidates = [
    scheme && meant ? `${meant}://${url.slice(scheme[0].length)}` : undefined,
    url.replace(/^https?:\/\/(?=https?:\/\/)/iu, ""),
    /^https?:/iu.test(url) ? url.trim().replaceAll(" ", "%20") : undefined,
    /^https?:/iu.test(url) ? url.replace(/[.,;]+$/u, "") : undefined,
  ];
  return candidates.find(
    (candidate) => candidate !== undefined && candidate !== url && faultOf(candidate, "link") === undefined,
  );
}

/** An address whose own place is not known is looked for in its entry; so many characters, or a thousand such would take long. */
const longestSearch = 20_000;

/** The address inside its link, when it stands there as it reads; otherwise the link. */
function spotOf(
  { source }: RuleContext,
  url: string,
  position: Position | undefined,
): { source: { start: number; end: number } } | { position: Position | undefined } {
  if (source === undefined || !position || url === "") return { position };
  const { start: from, end: to } = { start: position.start.offset, end: position.end.offset };
  if (to - from > longestSearch) return { position };
  const index = source.slice(from, to).lastIndexOf(url);
  return index < 0 ? { position } : { source: { start: from + index, end: from + index + url.length } };
}

function checkText({ report }: RuleContext, block: TextBlock): void {
  if (!block.text.includes("://")) return;
  for (const { 0: found, 1: scheme = "", index } of block.text.matchAll(schemeInText)) {
    const meant = closest(scheme.toLowerCase(), ["https", "http"]);
    if (meant === undefined || knownSchemes.has(scheme.toLowerCase())) continue;
    const at = { block, range: { start: index, end: index + scheme.length } };
    report({
      at,
      reason: `Unexpected scheme “${scheme}:” in an address, expected “${meant}:”: correct it`,
      expected: [meant],
      note: found,
      suggestions: [{ reason: `Write ${meant}${found.slice(scheme.length)}`, edits: [{ at, text: meant }] }],
    });
  }
}
