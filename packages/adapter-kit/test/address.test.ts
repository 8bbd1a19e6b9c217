import { createDigest } from "@digestkit/schema";
import { describe, expect, test } from "vitest";
import { documentAddress, oneLine, optionUrl, webUrl } from "../src/index.ts";

const base = "https://monitor.example/issues/7";

test.each([
  [undefined, base, undefined],
  ["https://a.example/b c", undefined, "https://a.example/b%20c"],
  ["HTTP://A.example", base, "http://a.example/"],
  ["../6#gates", base, "https://monitor.example/6#gates"],
  ["httpd/notes", base, "https://monitor.example/issues/httpd/notes"],
  ["httpd/notes", undefined, undefined],
  ["mailto:desk@monitor.example", base, undefined],
  ["javascript:alert(1)", base, undefined],
  ["//evil.example/", base, undefined],
])("webUrl of %s", (url, against, expected) => {
  expect(webUrl(url, against)).toBe(expected);
});

describe("optionUrl", () => {
  test("of an option that is not set is nothing, of a relative one absolute", () => {
    expect(optionUrl("url", undefined)).toBeUndefined();
    expect(optionUrl("url", "/8", base)).toBe("https://monitor.example/8");
  });

  test.each([
    [undefined, 'Unexpected option url "/8:", expected an absolute address with http or https'],
    ["mailto:a@b.example", 'Unexpected option url "mailto:a@b.example", expected an address with http or https'],
  ])("refuses %s", (url, message) => {
    expect(() => optionUrl("url", url ?? "/8:", url === undefined ? undefined : base)).toThrow(new TypeError(message));
  });
});

test("documentAddress: what the caller says comes before what the document says", () => {
  const digest = createDigest({ id: "a", url: "7#top", publication: { url: "https://monitor.example/" } });
  expect(documentAddress(digest, {})).toEqual({
    site: "https://monitor.example/",
    page: "https://monitor.example/7",
  });
  expect(documentAddress(digest, { siteUrl: "https://b.example/", url: "/8" })).toEqual({
    site: "https://b.example/",
    page: "https://b.example/8",
  });
  expect(documentAddress(createDigest({ id: "a", url: "7" }), {})).toEqual({ site: undefined, page: undefined });
});

test("oneLine leaves neither line endings nor what no edition may hold", () => {
  expect(oneLine("\tGates\r\n\u2028 opened\u0000 ")).toBe("Gates opened\uFFFD");
});
