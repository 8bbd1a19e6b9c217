import type { Service } from "../src/index.ts";

/** What services make mentions, tags, commands and links of, after their own patterns; written here anew, not taken from the source. */
const patterns: Record<string, RegExp> = {
  mention: /(?<![A-Za-z0-9])[@＠][\p{L}\p{N}_]+/gu,
  hashtag: /[#＃][\p{L}\p{N}_]+/gu,
  cashtag: /\$[A-Za-z]+/gu,
  command: /(?<=^|\s)\/[A-Za-z0-9_]+/gu,
  domain: /[\p{L}\p{N}]\.\p{L}{2,}/gu,
};

const alive: Record<Service, string[]> = {
  mastodon: ["mention", "hashtag"],
  bluesky: [],
  telegram: ["mention", "hashtag", "cashtag", "command", "domain"],
  x: ["mention", "hashtag", "cashtag", "domain"],
};

/** What in a post is alive, addresses apart. */
export function liveSigns(text: string, service: Service): string[] {
  const words = text.replace(/https?:\/\/[^\s<>"“”«»\u2060]+/giu, " ");
  return alive[service].flatMap((name) =>
    [...words.matchAll(patterns[name] ?? /^$/u)].map(([found]) => `Unexpected ${name} ${found}, expected text`),
  );
}
