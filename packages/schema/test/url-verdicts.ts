import { maxUrlLength, type UrlOptions } from "../src/check-url.ts";

const scheme = (name: string): string =>
  `Unexpected scheme \`${name}:\` in the address of a link, expected \`http:\`, \`https:\`, \`mailto:\` or a relative address: use one of these`;
const control =
  "Unexpected control character inside the address, expected printable characters only: type the address again";
const backslash = "Unexpected backslash in the address, expected `/`: write `/`, or `%5C` where a backslash is meant";
const noScheme =
  "Unexpected address without a scheme, expected `https://` in front of its host: put `https:` before it";
const noHost = "Unexpected address without a host, expected `https://` and a host: write `https://example.org/page`";
const userName = "Unexpected user name in the address, expected a host right after `//`: remove everything up to `@`";
const colon = "Unexpected colon before the first `/`, expected a relative address: put `./` in front of it";
const slashes =
  "Unexpected `//` at the start of the path, expected a relative address inside its own site: use single slashes";
const host = (name: string): string =>
  `Unexpected host \`${name}\`, expected a valid one such as \`example.org\`: correct the host or port`;
const mailHeader = "Unexpected line break in a mail header, expected it in `body` only: remove `%0D%0A`";
const tooLong = `Unexpected address of more than ${maxUrlLength} characters, expected a shorter one: link to the page without its parameters`;
const empty = "Unexpected empty address, expected one such as `https://example.org/page`: write it or remove the link";

/** Addresses the policy lets through, and what it makes of them. */
export const accepted: readonly [written: string, url: string, options?: UrlOptions][] = [
  ["https://example.org", "https://example.org/"],
  ["HTTPS://Example.ORG:443/a/../b", "https://example.org/b"],
  [" \n\u0001https://example.org/\t", "https://example.org/"],
  ["http://example.org:8080/?q=a b&c='", "http://example.org:8080/?q=a%20b&c=%27"],
  ["https://bücher.example/ü#é", "https://xn--bcher-kva.example/%C3%BC#%C3%A9"],
  ['https://example.org/<script>"`', "https://example.org/%3Cscript%3E%22%60"],
  ["https://example.org/a@b", "https://example.org/a@b"],
  ["https://example。org/", "https://example.org/"],
  ["https://example.org/\ud800", "https://example.org/%EF%BF%BD"],
  ["https://[::1]/", "https://[::1]/"],
  ["mailto:desk@example.org", "mailto:desk@example.org"],
  ["MAILTO:a@b.example?subject=Hi there&body=a%0D%0Ab", "mailto:a@b.example?subject=Hi%20there&body=a%0D%0Ab"],
  ["mailto:ü@example.org", "mailto:%C3%BC@example.org"],
  ["page", "page"],
  ["./a:b", "./a:b"],
  ["../a/b?c=d:e#f:g", "../a/b?c=d:e#f:g"],
  ["/a b", "/a%20b"],
  ['/a"<>`b', "/a%22%3C%3E%60b"],
  ["/a\ud800", "/a%EF%BF%BD"],
  ["/100%", "/100%"],
  ["#İl", "#%C4%B0l"],
  ["?page=2&#top", "?page=2&#top"],
  ["a\u202eb", "a%E2%80%AEb"],
  ["https://example.org/a.png", "https://example.org/a.png", { kind: "image" }],
  ["a.png", "a.png", { kind: "image" }],
  ["http://example.org/a.png", "http://example.org/a.png", { kind: "image", schemes: ["http"] }],
  ["TEL:+15550100;ext=5", "tel:+15550100;ext=5", { schemes: ["https", "tel"] }],
];

/** Addresses it refuses, and what it says. */
export const refused: readonly [written: string, reason: string, options?: UrlOptions][] = [
  ["", empty],
  [" \u0000 ", empty],
  ["javascript:alert(1)", scheme("javascript")],
  ["JaVaScRiPt:alert(1)", scheme("javascript")],
  ["\u0001javascript:alert(1)", scheme("javascript")],
  ["java\tscript:alert(1)", control],
  ["java\nscript:alert(1)", control],
  ["java\u0000script:alert(1)", control],
  ["https://example.org/\u0085", control],
  ["javascript&colon;alert(1)", colon],
  ["java&Tab;script:alert(1)", colon],
  ["java&NewLine;script&colon;alert(1)", colon],
  ["java&Tab;script", colon],
  ["&#106;avascript:alert(1)", colon],
  ["&#x6A;avascript&#58;alert(1)", colon],
  ["javascript%3Aalert(1)", colon],
  ["javascript%3aalert(1)", colon],
  ["\u00a0javascript:alert(1)", colon],
  ["\u200bjavascript:alert(1)", colon],
  [":javascript:alert(1)", colon],
  ["data:text/html,<script>alert(1)</script>", scheme("data")],
  [
    "data:image/svg+xml,<svg/>",
    scheme("data").replace("a link", "an image").replace("`http:`, `https:`, `mailto:`", "`https:`"),
    { kind: "image" },
  ],
  ["vbscript:x", scheme("vbscript")],
  ["blob:https://example.org/a", scheme("blob")],
  ["file:///etc/passwd", scheme("file")],
  ["ftp://example.org/", scheme("ftp")],
  ["view-source:https://example.org", scheme("view-source")],
  ["tel:+15550100", scheme("tel")],
  ["example.org:8080/a", scheme("example.org")],
  [`${"a".repeat(100)}:b`, scheme(`${"a".repeat(40)}…`)],
  ["//example.org/a", noScheme],
  ["///example.org/a", noScheme],
  ["%2f%2fexample.org", noScheme],
  ["/%5Cexample.org", noScheme],
  ["/\\example.org", backslash],
  ["\\\\example.org", backslash],
  ["https:\\\\example.org", backslash],
  ["https://example.org\\@evil.example", backslash],
  ["https:example.org", noHost],
  ["https:/example.org", noHost],
  ["https:///example.org", noHost],
  ["https://", noHost],
  ["https://?a", noHost],
  ["https://user@example.org/", userName],
  ["https://user:pw@example.org/", userName],
  ["https://@example.org/", userName],
  ["https://exa mple.org/", host("exa mple.org")],
  ["https://example.org:99999/", host("example.org:99999")],
  ["https://ex%2fample.org/", host("ex%2fample.org")],
  ["https://xn--a/", host("xn--a")],
  ["https://[::1/", host("[::1")],
  ["/.//example.org", slashes],
  ["..//example.org", slashes],
  ["a/..//example.org", slashes],
  ["mailto:", "Unexpected mail link without an address, expected `mailto:name@example.org`: write the address"],
  ["mailto:a@b.example?subject=x%0D%0ABcc:c@d.example", mailHeader],
  ["mailto:a@b.example%0ABcc:c", mailHeader],
  ["tel:javascript", "Unexpected telephone link, expected digits: write `tel:+15550100`", { schemes: ["tel"] }],
  [
    "http://example.org/a.png",
    scheme("http").replace("a link", "an image").replace("`http:`, `https:`, `mailto:`", "`https:`"),
    { kind: "image" },
  ],
  [`https://example.org/${"a".repeat(maxUrlLength)}`, tooLong],
  [`https://example.org/${"a/../".repeat(maxUrlLength / 4)}`, tooLong],
  [`https://example.org/${"ü".repeat(maxUrlLength / 2)}`, tooLong],
];
