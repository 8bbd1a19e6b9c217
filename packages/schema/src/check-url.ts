/** An address the URL policy has let through; only {@link checkUrl} and `safeUrl` make one. */
export type SafeUrl = string & { readonly [safe]: true };
declare const safe: unique symbol;

/** Schemes the policy can let through; `tel` only when asked for. */
export type UrlScheme = "http" | "https" | "mailto" | "tel";

/** What an address is for, and which schemes it may have. */
export interface UrlOptions {
  /** What it is used as; a `link` unless said otherwise. */
  kind?: "link" | "image";
  /** Schemes to let through instead of the kind's own: `http`, `https`, `mailto` for links, `https` for images. */
  schemes?: readonly UrlScheme[];
}

/** What the policy says about an address: its safe form, or why it has none. */
export type UrlCheck = { url: SafeUrl } | { reason: string };

/** Longest address that passes: what every sender and recipient should support (RFC 9110, section 4.1). */
export const maxUrlLength = 8000;

const schemesOf: Record<NonNullable<UrlOptions["kind"]>, readonly UrlScheme[]> = {
  link: ["http", "https", "mailto"],
  image: ["https"],
};

/**
 * The URL policy: the one place that decides whether an address may reach a reader.
 *
 * Passes `http:`, `https:` and `mailto:` (links), `https:` (images), `tel:` when asked for, and relative references that stay
 * in their own origin. Refuses every other scheme, user names and passwords, `//host` and backslashes, control characters
 * inside, and anything the WHATWG URL parser refuses. Spaces and C0 controls around it are dropped, as browsers do.
 *
 * @param input - Address as an author wrote it.
 * @param options - What it is for.
 * @returns `url`: the WHATWG serialisation (host in punycode, printable ASCII without spaces, `"`, `<`, `>` or `` ` ``), still to
 * be escaped for where it is put; checking it again gives itself. Or `reason`: what is wrong, what is expected, what to do.
 * @see https://url.spec.whatwg.org/
 * @see https://www.rfc-editor.org/rfc/rfc3986#section-4.2
 * @example
 * ```ts
 * import { checkUrl } from "@digestkit/schema";
 *
 * console.log(checkUrl(" https://bücher.example/a b ")); // => { url: 'https://xn--bcher-kva.example/a%20b' }
 * console.log("reason" in checkUrl("java\tscript:alert(1)")); // => true
 * ```
 */
export function checkUrl(input: string, options: UrlOptions = {}): UrlCheck {
  const { kind = "link", schemes = schemesOf[kind] } = options;
  const written = trimUrl(input);
  const fault = textFaults.find(({ found }) => found(written));
  if (fault) return { reason: fault.reason };

  const scheme = /^[a-z][a-z\d+.-]*(?=:)/iu.exec(written)?.[0].toLowerCase();
  const allowed = scheme === undefined || (schemes as readonly string[]).includes(scheme);
  const check = scheme === undefined ? checkRelative : allowed ? absoluteChecks[scheme as UrlScheme] : undefined;
  if (!check) return { reason: unexpectedScheme(String(scheme), schemes, kind) };

  const result = check(written);
  return "url" in result && result.url.length > maxUrlLength ? { reason: tooLong } : result;
}

const tooLong = `Unexpected address of more than ${maxUrlLength} characters, expected a shorter one: link to the page without its parameters`;

/** Faults of an address as a text, before any parser has a say. */
const textFaults: { found: (written: string) => boolean; reason: string }[] = [
  {
    found: (written) => written === "",
    reason: "Unexpected empty address, expected one such as `https://example.org/page`: write it or remove the link",
  },
  { found: (written) => written.length > maxUrlLength, reason: tooLong },
  {
    // `java\tscript:` – the WHATWG parser drops tabs and line endings wherever they stand.
    found: (written) => /[\u0000-\u001f\u007f-\u009f]/u.test(written),
    reason:
      "Unexpected control character inside the address, expected printable characters only: type the address again",
  },
  {
    // `https:\\example.org` – browsers read a backslash as a slash, other programs do not.
    found: (written) => written.includes("\\"),
    reason: "Unexpected backslash in the address, expected `/`: write `/`, or `%5C` where a backslash is meant",
  },
  {
    // `//example.org/a`, `%2f%2fexample.org` – takes its scheme from wherever it is shown.
    found: (written) => /^(?:\/|%2f|%5c){2}/iu.test(written),
    reason: "Unexpected address without a scheme, expected `https://` in front of its host: put `https:` before it",
  },
];

function unexpectedScheme(scheme: string, schemes: readonly UrlScheme[], kind: string): string {
  const owner = kind === "image" ? "an image" : "a link";
  const expected = schemes.map((name) => `\`${name}:\``).join(", ");
  return `Unexpected scheme \`${shorten(scheme)}:\` in the address of ${owner}, expected ${expected} or a relative address: use one of these`;
}

function shorten(text: string): string {
  return text.length > 40 ? `${text.slice(0, 40)}…` : text;
}

const absoluteChecks: Record<UrlScheme, (written: string) => UrlCheck> = {
  http: checkWeb,
  https: checkWeb,
  mailto: checkMailto,
  tel: checkTel,
};

function checkWeb(written: string): UrlCheck {
  // `https:example.org`, `https:///example.org` – relative or absolute, depending on where they are read.
  const authority = /^https?:\/\/([^/?#]+)/iu.exec(written)?.[1];
  if (authority === undefined) {
    return {
      reason: "Unexpected address without a host, expected `https://` and a host: write `https://example.org/page`",
    };
  }
  if (authority.includes("@")) {
    return {
      reason: "Unexpected user name in the address, expected a host right after `//`: remove everything up to `@`",
    };
  }
  const parsed = parseUrl(written);
  if (!parsed) {
    return {
      reason: `Unexpected host \`${shorten(authority)}\`, expected a valid one such as \`example.org\`: correct the host or port`,
    };
  }
  return accept(parsed.href);
}

function checkMailto(written: string): UrlCheck {
  // `mailto:a@b?subject=x%0D%0ABcc:c@d` – a line break would start a new header; only `body` may hold one (RFC 6068, section 5).
  const fields = written.slice("mailto:".length).split(/[?&]/u);
  if (fields.some((field) => /%0[0ad]/iu.test(field) && !/^body=/iu.test(field))) {
    return { reason: "Unexpected line break in a mail header, expected it in `body` only: remove `%0D%0A`" };
  }
  return fields.every((field) => field === "")
    ? { reason: "Unexpected mail link without an address, expected `mailto:name@example.org`: write the address" }
    : accept(encodeUnsafe(written.replace(/^mailto/iu, "mailto")));
}

function checkTel(written: string): UrlCheck {
  // `tel:+994-12-555-0100;ext=5` (RFC 3966)
  return /^tel:\+?[\d().-]+(;[a-z\d.=+-]+)*$/iu.test(written)
    ? accept(written.replace(/^tel/iu, "tel"))
    : { reason: "Unexpected telephone link, expected digits: write `tel:+15550100`" };
}

/** Any origin will do: a relative reference that leaves it would leave the reader's, too. */
const base = "https://base.invalid/";

function checkRelative(written: string): UrlCheck {
  const [firstSegment = ""] = written.split(/[/?#]/u, 1);
  // `javascript&colon;alert(1)`, `javascript%3Aalert(1)`, `:a` – a scheme to whoever decodes once too often (RFC 3986, section 4.2).
  if (/:|%3a|&(colon|tab|newline);/iu.test(firstSegment) || /^[^/?]*&#/u.test(written)) {
    return { reason: "Unexpected colon before the first `/`, expected a relative address: put `./` in front of it" };
  }
  const parsed = parseUrl(written, base);
  // `/.//example.org` – becomes `//example.org` once its dots are resolved.
  if (!parsed || parsed.origin !== new URL(base).origin || parsed.pathname.startsWith("//")) {
    return {
      reason:
        "Unexpected `//` at the start of the path, expected a relative address inside its own site: use single slashes",
    };
  }
  return accept(encodeUnsafe(written));
}

/** Percent-encodes what the WHATWG serialiser would, and quotation marks; existing percent-encodings stay. */
function encodeUnsafe(url: string): string {
  return url.replace(/[^\u0021-\u007e]|["<>`]/gu, (character) =>
    encodeURIComponent(character.replace(/\p{Cs}/u, "\ufffd")),
  );
}

/** Without the spaces and C0 controls around it, as the WHATWG parser reads it. */
function trimUrl(input: string): string {
  let start = 0;
  let end = input.length;
  while (start < end && input.charCodeAt(start) <= 0x20) start++;
  while (end > start && input.charCodeAt(end - 1) <= 0x20) end--;
  return input.slice(start, end);
}

function parseUrl(url: string, from?: string): URL | undefined {
  try {
    return new URL(url, from);
  } catch {
    return undefined;
  }
}

function accept(url: string): UrlCheck {
  return { url: url as SafeUrl };
}
