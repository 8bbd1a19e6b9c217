import { safeUrl } from "@digestkit/schema";

/** What markup may hold. */
export interface MarkupPolicy {
  /** Names of elements. */
  elements: ReadonlySet<string>;
  /** Names of attributes; `data-` and `aria-` attributes are always allowed. */
  attributes: ReadonlySet<string>;
}

const words = (list: string): ReadonlySet<string> => new Set(list.split(" "));

/** The elements and attributes of a document that only shows something. */
export const documentPolicy: MarkupPolicy = {
  elements: words(
    "html head meta title link style body header main footer nav section article aside figure figcaption h1 h2 h3 h4 h5 h6 p br hr ul ol li dl dt dd blockquote q cite em strong s del ins sub sup kbd mark abbr code pre a img time bdi span div small table caption thead tbody tr th td",
  ),
  attributes: words(
    "id class lang dir title href src alt rel hreflang type charset name content property media datetime cite start value colspan rowspan scope role tabindex loading decoding referrerpolicy width height hidden itemscope itemtype itemprop reversed",
  ),
};

/** The elements and attributes of a mail: those of a document, and inline styles and tables that are layout. */
export const mailPolicy: MarkupPolicy = {
  elements: documentPolicy.elements,
  attributes: new Set([...documentPolicy.attributes, ...words("style bgcolor align cellpadding cellspacing border")]),
};

/** Elements whose content is not markup. */
const raw: ReadonlySet<string> = words("style title");

/**
 * What in markup is not on the list of harmless things. The scanner is stricter than any browser: it wants every attribute
 * quoted, every `<` and `&` escaped, and reports whatever it does not recognise, so what passes is what it seems to be.
 *
 * @param markup - HTML, as an adapter wrote it.
 * @param policy - What it may hold; by default the elements and attributes of a document.
 * @returns One sentence for each hazard; none for harmless markup.
 * @example
 * ```ts
 * import { markupHazards } from "@digestkit/adapter-kit/contract";
 *
 * console.log(markupHazards('<p title="a">b &amp; c</p>').length); // => 0
 * console.log(markupHazards("<p onclick=alert(1)>").length); // => 1
 * ```
 */
export function markupHazards(markup: string, policy: MarkupPolicy = documentPolicy): string[] {
  const hazards: string[] = [];
  let at = /^<!doctype html>/iu.exec(markup)?.[0].length ?? 0;
  while (at < markup.length) {
    const text = match(/[^<]+/y, markup, at);
    if (text) {
      hazards.push(...textFaults(text[0]));
      at += text[0].length;
      continue;
    }
    const tag = match(/<(\/?)([a-z][a-z\d]*)((?:\s+[a-z][a-z\d-]*(?:="[^"<>]*")?)*)\s*\/?>/y, markup, at);
    if (!tag) return [...hazards, `Unexpected "${markup.slice(at, at + 60)}", expected a tag with quoted attributes`];
    const [whole, slash = "", element = "", attributes = ""] = tag;
    at += whole.length;
    if (!policy.elements.has(element)) hazards.push(`Unexpected element ${element}, expected one of the policy's`);
    hazards.push(...attributeFaults(attributes, policy));
    if (slash === "" && raw.has(element)) {
      const end = markup.indexOf(`</${element}>`, at);
      if (end === -1) return [...hazards, `Unexpected end of ${element}, expected its closing tag`];
      hazards.push(...(element === "style" ? styleFaults(markup.slice(at, end)) : textFaults(markup.slice(at, end))));
      at = end;
    }
  }
  return hazards;
}

function match(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}

const references: Readonly<Record<string, string>> = {
  "&amp;": "&",
  "&lt;": "<",
  "&gt;": ">",
  "&quot;": '"',
  "&#39;": "'",
};
const reference = /&(?:amp|lt|gt|quot|#39);/g;

function textFaults(text: string): string[] {
  const faults: string[] = [];
  if (text.replace(reference, "").includes("&"))
    faults.push(`Unexpected & in "${text.slice(0, 60)}", expected a reference`);
  if (/[\u0000-\u0008\u000B-\u001F\u007F-\u009F\p{Cs}\p{Noncharacter_Code_Point}]/u.test(text)) {
    faults.push(`Unexpected control character in ${JSON.stringify(text.slice(0, 60))}, expected text`);
  }
  return faults;
}

function attributeFaults(attributes: string, policy: MarkupPolicy): string[] {
  return [...attributes.matchAll(/([a-z][a-z\d-]*)(?:="([^"]*)")?/gu)].flatMap(([, name = "", written = ""]) => {
    const faults = textFaults(written);
    if (!policy.attributes.has(name) && !/^(?:data|aria)-/u.test(name)) {
      faults.push(`Unexpected attribute ${name}, expected one of the policy's`);
    }
    if (name === "style") faults.push(...styleFaults(written));
    const value = written.replace(reference, (found) => references[found] ?? "");
    if (isAddress(name) && !isInert(value))
      faults.push(`Unexpected address "${value}" in ${name}, expected a safe one`);
    return faults;
  });
}

function isAddress(name: string): boolean {
  return name === "href" || name === "src" || name === "cite";
}

function isInert(value: string): boolean {
  return value.startsWith("#") || safeUrl(value) === value;
}

/** A style sheet may load nothing. */
function styleFaults(css: string): string[] {
  return /@import|url\(|src\(|image-set\(|<\/|expression\(/iu.test(css)
    ? ["Unexpected address in a style sheet, expected one that loads nothing"]
    : [];
}
