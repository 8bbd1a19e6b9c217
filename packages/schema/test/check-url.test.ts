import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { checkUrl, type UrlOptions } from "../src/check-url.ts";
import { safeUrl } from "../src/safe-url.ts";
import { accepted, refused } from "./url-verdicts.ts";

describe("accepted", () => {
  test.each(accepted)("%j", (written, url, options) => {
    expect(checkUrl(written, options)).toEqual({ url });
    expect(safeUrl(written, options)).toBe(url);
  });
});

describe("refused", () => {
  test.each(refused)("%j", (written, reason, options) => {
    expect(checkUrl(written, options)).toEqual({ reason });
    expect(safeUrl(written, options)).toBeUndefined();
  });
});

/** Addresses made of what attacks on addresses are made of. */
const hostileAddress = fc
  .array(
    fc.oneof(
      fc.constantFrom("javascript", "https", "http", "mailto", "data", "tel", ":", "/", "//", "\\", "@", "?", "#", "."),
      fc.constantFrom(
        "..",
        "%2f",
        "%3a",
        "%00",
        "%0d%0a",
        "&colon;",
        "&#58;",
        "\t",
        "\n",
        "\0",
        " ",
        "\u00a0",
        "\u202e",
      ),
      fc.constantFrom("example.org", "evil.example", "xn--a", "ü", "。", "／", "：", "[", "]", "<", ">", '"', "'", "`"),
      fc.string({ unit: "binary", maxLength: 3 }),
    ),
    { maxLength: 12 },
  )
  .map((parts) => parts.join(""));

const bases = ["https://news.example/a/b?c#d", "http://news.example", "file:///a/b"];

test("an accepted address is inert text, stays within its schemes and origin, has no user name, and is stable", () => {
  const kinds = fc.constantFrom<UrlOptions>({}, { kind: "image" }, { schemes: ["tel", "https"] });
  fc.assert(
    fc.property(
      fc.oneof(hostileAddress, fc.webUrl({ withFragments: true, withQueryParameters: true })),
      kinds,
      (written, options) => {
        const url = safeUrl(written, options);
        if (url === undefined) return;
        expect(url).toMatch(/^[!#-;=?-_a-~]+$/u);
        expect(safeUrl(url, options)).toBe(url);
        const allowed = options.schemes ?? (options.kind === "image" ? ["https"] : ["http", "https", "mailto"]);
        for (const base of bases) {
          const parsed = new URL(url, base);
          expect(parsed.username + parsed.password).toBe("");
          const isRelative = !/^[a-z]+:/u.test(url);
          const { protocol, host } = new URL(base);
          expect(isRelative ? [protocol] : allowed.map((name) => `${name}:`)).toContain(parsed.protocol);
          expect(parsed.host).toBe(isRelative ? host : new URL(url).host);
        }
      },
    ),
    { numRuns: 3000 },
  );
});

test("reads a megabyte of address in no time", () => {
  for (const part of ["a", "/", "%2f", "&", "a:", "@", "[", "\t"]) {
    expect("reason" in checkUrl(part.repeat(1_000_000))).toBe(true);
  }
});
