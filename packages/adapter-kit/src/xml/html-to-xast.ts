import type { XmlElement, XmlNode } from "./xml-element.ts";

/** Elements that HTML closes by itself. */
const voidElements: ReadonlySet<string> = new Set(
  "area base br col embed hr img input link meta source track wbr".split(" "),
);
/** Elements whose content is no markup. */
const rawElements: ReadonlySet<string> = new Set(["script", "style"]);

/** `<p class="a" hidden>`, `</p>`, `<br>`; an attribute's value has no quotes of its kind inside. */
const tag = /<(\/?)([a-z][a-z\d-]*)((?:\s+[^\s"'<>/=]+(?:="[^"]*"|='[^']*')?)*)\s*\/?>/iy;
/** One attribute of it: ` class="a"`. */
const attribute = /\s+([^\s"'<>/=]+)(?:="([^"]*)"|='([^']*)')?/gu;
/** `&amp;`, `&#39;`, `&#x2019;` */
const reference = /&(?:(amp|lt|gt|quot|apos)|#(\d+)|#x([\da-f]+));|&/giu;
const named: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };

/**
 * Markup of the `html` template as a tree, for editions that are XHTML. The template's markup is written plainly, with every
 * attribute in quotes, so that no parser has to guess: what is not closed, or names a character XML has no name for, is refused.
 *
 * @param markup - What the `html` template made; components of callers included.
 * @returns Elements and texts; `toXml` writes them. Attributes without a value have an empty one.
 * @throws TypeError when an element is not closed where it should be, or a character reference is unknown to XML.
 * @see https://html.spec.whatwg.org/#the-xhtml-syntax
 * @example
 * ```ts
 * import { html, htmlToXast, markupOf, toXml } from "@digestkit/adapter-kit";
 *
 * console.log(toXml(htmlToXast(markupOf(html`<p hidden>Q &amp; A<br>${"<b>"}</p>`)))); // => <p hidden="">Q &amp; A<br/>&lt;b&gt;</p>
 * ```
 */
export function htmlToXast(markup: string): XmlNode[] {
  const root: XmlElement = { type: "element", name: "", attributes: {}, children: [] };
  const open: XmlElement[] = [root];
  let at = /^<!doctype html>/iu.exec(markup)?.[0].length ?? 0;
  while (at < markup.length) {
    const around = open.at(-1) as XmlElement;
    const end = endOfText(markup, at, around.name);
    if (end > at) {
      const value = markup.slice(at, end);
      around.children.push({ type: "text", value: rawElements.has(around.name) ? value : decode(value) });
      at = end;
      continue;
    }
    tag.lastIndex = at;
    const found = tag.exec(markup);
    if (!found) throw refusal(markup.slice(at, at + 40), "a tag with its attributes in quotes");
    const [whole, slash, written = "", values = ""] = found;
    const name = written.toLowerCase();
    at += whole.length;
    if (slash === "/") {
      if (around.name !== name) throw refusal(whole, around === root ? "no end tag here" : `the end of ${around.name}`);
      open.pop();
      continue;
    }
    const element: XmlElement = { type: "element", name, attributes: attributesOf(values), children: [] };
    around.children.push(element);
    if (!voidElements.has(name)) open.push(element);
  }
  if (open.length > 1) throw refusal("end of the markup", `the end of ${open.at(-1)?.name}`);
  return root.children;
}

/** Where the text at an offset ends: at the next tag, inside a raw element at its own end tag. */
function endOfText(markup: string, at: number, around: string): number {
  const end = markup.indexOf(rawElements.has(around) ? `</${around}` : "<", at);
  return end === -1 ? markup.length : end;
}

/** Of two attributes of one name the first holds, as in HTML. */
function attributesOf(values: string): Record<string, string> {
  const found: Record<string, string> = {};
  for (const [, name = "", double, single] of values.matchAll(attribute)) {
    const key = name.toLowerCase();
    if (!Object.hasOwn(found, key)) found[key] = decode(double ?? single ?? "");
  }
  return found;
}

function decode(text: string): string {
  if (!text.includes("&")) return text;
  return text.replace(reference, (whole, name?: string, decimal?: string, hex?: string) => {
    if (name !== undefined) return named[name.toLowerCase()] as string;
    const code = decimal === undefined ? Number.parseInt(hex ?? "", 16) : Number(decimal);
    if (code <= 0x10ffff) return String.fromCodePoint(code);
    throw refusal(whole, "a character XML knows: write the character itself");
  });
}

function refusal(what: string, expected: string): TypeError {
  return new TypeError(`Unexpected "${what}" in the markup of a component, expected ${expected}`);
}
