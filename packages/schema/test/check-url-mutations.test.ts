import { readFileSync } from "node:fs";
import ts from "typescript";
import { describe, expect, test } from "vitest";
import type * as policy from "../src/check-url.ts";
import { accepted, refused } from "./url-verdicts.ts";

// A rule that no verdict depends on could be lost unnoticed. So each is broken on purpose, in a copy of the module's source,
// and the verdicts have to tell.

const source = readFileSync(new URL("../src/check-url.ts", import.meta.url), "utf8");

/** Verdicts a module gets wrong. */
async function wrongVerdicts(code: string): Promise<string[]> {
  const { outputText } = ts.transpileModule(code, {
    compilerOptions: { target: ts.ScriptTarget.ES2022, module: ts.ModuleKind.ES2022 },
  });
  const { checkUrl } = (await import(
    /* @vite-ignore */ `data:text/javascript,${encodeURIComponent(outputText)}`
  )) as typeof policy;
  const isWrong = (written: string, expected: object, options?: policy.UrlOptions): boolean => {
    try {
      return JSON.stringify(checkUrl(written, options)) !== JSON.stringify(expected);
    } catch {
      return true;
    }
  };
  return [
    ...accepted.filter(([written, url, options]) => isWrong(written, { url }, options)),
    ...refused.filter(([written, reason, options]) => isWrong(written, { reason }, options)),
  ].map(([written]) => written);
}

const mutations: readonly [rule: string, from: string, to: string][] = [
  ["schemes are few", "if (!check) return {", "if (!check) return accept(written); else if (false) return {"],
  ["schemes are compared in small letters", ".exec(written)?.[0].toLowerCase()", ".exec(written)?.[0]"],
  ["schemes are found in capitals", "/^[a-z][a-z\\d+.-]*(?=:)/iu", "/^[a-z][a-z\\d+.-]*(?=:)/u"],
  ["images are of https", 'image: ["https"]', 'image: ["https", "http"]'],
  ["images are asked for their own schemes", "schemes = schemesOf[kind]", "schemes = schemesOf.link"],
  ["telephone links are asked for", '["http", "https", "mailto"],', '["http", "https", "mailto", "tel"],'],
  ["texts are looked at", "if (fault) return { reason: fault.reason };", ""],
  ["an address is not empty", 'written === "",', "false,"],
  ["an address is not too long", "written.length > maxUrlLength,", "false,"],
  ["what an address becomes is not too long", "result.url.length > maxUrlLength", "false"],
  ["no C0 controls inside", "[\\u0000-\\u001f\\u007f-\\u009f]", "[\\u007f-\\u009f]"],
  ["no C1 controls inside", "[\\u0000-\\u001f\\u007f-\\u009f]", "[\\u0000-\\u001f]"],
  ["no backslash", 'written.includes("\\\\"),', "false,"],
  ["no two slashes at the start", "(?:\\/|%2f|%5c){2}", "(?:%2f|%5c){2}"],
  ["no encoded slashes at the start", "(?:\\/|%2f|%5c){2}", "(?:\\/|%5c){2}"],
  ["no encoded backslashes at the start", "(?:\\/|%2f|%5c){2}", "(?:\\/|%2f){2}"],
  ["C0 controls before an address are dropped", "input.charCodeAt(start) <= 0x20", "input.charCodeAt(start) === 0x20"],
  [
    "C0 controls after an address are dropped",
    "input.charCodeAt(end - 1) <= 0x20",
    "input.charCodeAt(end - 1) === 0x20",
  ],
  ["a web address has a host", "if (authority === undefined) {", "if (false) {"],
  ["a host has no user", 'authority.includes("@")', "false"],
  ["a host is valid", "if (!parsed) {", "if (false) {"],
  ["web addresses are serialised", "return accept(parsed.href);", "return accept(written);"],
  ["mail headers have one line", "fields.some((field) => /%0[0ad]/iu.test(field) && !/^body=/iu.test(field))", "false"],
  ["the body of a mail may have lines", "&& !/^body=/iu.test(field)", ""],
  ["a mail link has an address", 'fields.every((field) => field === "")', "false"],
  [
    "mail links are encoded",
    'accept(encodeUnsafe(written.replace(/^mailto/iu, "mailto")))',
    'accept(written.replace(/^mailto/iu, "mailto"))',
  ],
  ["mail links begin in small letters", 'written.replace(/^mailto/iu, "mailto")', "written"],
  ["telephone links are digits", "return /^tel:\\+?[\\d().-]+(;[a-z\\d.=+-]+)*$/iu.test(written)", "return true"],
  ["no colon in a first segment", "/:|%3a|&(colon|tab|newline);/iu", "/%3a|&(colon|tab|newline);/iu"],
  ["no encoded colon in a first segment", "/:|%3a|&(colon|tab|newline);/iu", "/:|&(colon|tab|newline);/iu"],
  ["no colon by name in a first segment", "&(colon|tab|newline);", "&(tab|newline);"],
  ["no tab by name in a first segment", "&(colon|tab|newline);", "&(colon|newline);"],
  ["no character by number in a first segment", "/^[^/?]*&#/u.test(written)", "false"],
  ["a relative address stays in its own site", 'parsed.pathname.startsWith("//")', "false"],
  [
    "a relative address is encoded",
    "return accept(encodeUnsafe(written));\n}\n\n/** Percent",
    "return accept(written);\n}\n\n/** Percent",
  ],
  ["quotation marks and brackets are encoded", '[^\\u0021-\\u007e]|["<>`]', "[^\\u0021-\\u007e]"],
  ["spaces and letters beyond ASCII are encoded", '[^\\u0021-\\u007e]|["<>`]', '["<>`]'],
  ["lone surrogates are replaced", 'character.replace(/\\p{Cs}/u, "\\ufffd")', "character"],
];

test("the module itself gets every verdict right", async () => {
  expect(await wrongVerdicts(source)).toEqual([]);
});

describe("a verdict tells when it no longer holds that", () => {
  test.each(mutations)("%s", async (_, from, to) => {
    expect(source.split(from).length).toBe(2);
    expect(await wrongVerdicts(source.replace(from, () => to))).not.toEqual([]);
  });
});
