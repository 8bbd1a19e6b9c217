/**
 * Where in markup a value stands: in text; in an element that has text only; in an attribute's value; in a `style`
 * attribute; inside a tag, among its attributes.
 */
export type Hole = "text" | "title" | "value" | "style" | "tag";

/** Elements whose content is text without tags (HTML, escapable raw text). */
const textOnly: ReadonlySet<string> = new Set(["title", "textarea"]);

/** Elements whose content is not escaped at all, or is read differently by different browsers. */
const raw: ReadonlySet<string> = new Set(
  "script style xmp iframe noembed noframes noscript plaintext template".split(" "),
);

/** Attributes that hold an address: `attributes` takes them, it asks for a `SafeUrl`. */
const addresses: ReadonlySet<string> = new Set(
  "action archive background cite classid codebase data formaction href icon itemid longdesc manifest ping poster profile src srcset usemap xlink:href xmlns".split(
    " ",
  ),
);

/** What the scanner is in the middle of. */
interface State {
  inside: "text" | "tag" | "value" | "raw";
  /** Name of the element, lower-case. */
  element: string;
  isClosing: boolean;
  /** Name of the attribute, lower-case. */
  attribute: string;
  quote: string;
  /** What of the attribute's value stands before. */
  before: string;
  /** Whether a value here would become part of a name. */
  isGlued: boolean;
}

/**
 * Reads the fixed parts of a template and tells where its values stand. Markup has to be written plainly: attributes in
 * quotes, elements whole, `&lt;` for a less-than sign.
 *
 * @param strings - Markup around the values.
 * @returns The place of each value.
 * @throws TypeError when a value stands where it could change what the markup is, or the markup is not plain.
 */
export function scanHoles(strings: readonly string[]): Hole[] {
  const state: State = {
    inside: "text",
    element: "",
    isClosing: false,
    attribute: "",
    quote: "",
    before: "",
    isGlued: false,
  };
  const holes: Hole[] = [];
  for (const [index, chunk] of strings.entries()) {
    if (holes.at(-1) === "tag" && /^[^\s/>]/u.test(chunk)) throw refusal("value as part of a name", chunk);
    let at = 0;
    while (at < chunk.length) at = readers[state.inside](state, chunk, at);
    if (index < strings.length - 1) holes.push(holeIn(state, chunk));
  }
  if (state.inside !== "text") throw refusal("end of the template", strings.at(-1) ?? "");
  return holes;
}

function holeIn(state: State, chunk: string): Hole {
  const { inside, element, attribute, before, isGlued, isClosing } = state;
  if (inside === "text") return "text";
  if (inside === "raw" && textOnly.has(element)) return "title";
  if (inside === "tag" && !isGlued && !isClosing) return "tag";
  if (inside !== "value" || attribute.startsWith("on") || attribute === "srcdoc") throw refusal("value", chunk);
  // `href="#${id}"` stays in the page; any other address has to be a SafeUrl.
  if (addresses.has(attribute) && !before.startsWith("#")) throw refusal(`value in ${attribute}`, chunk);
  state.before += "*";
  return attribute === "style" ? "style" : "value";
}

/** Each reads on from an offset and returns where it stopped. */
const readers: Readonly<Record<State["inside"], (state: State, chunk: string, at: number) => number>> = {
  text: (state, chunk, at) => {
    const open = chunk.indexOf("<", at);
    if (open === -1) return chunk.length;
    // `<!doctype html>`; a comment would have to end where no value can reach.
    const declaration = match(/<!doctype html>/iy, chunk, open);
    if (declaration) return open + declaration[0].length;
    const tag = match(/<(\/?)([a-z][a-z\d:-]*)/iy, chunk, open);
    if (!tag) throw refusal("syntax", chunk.slice(open));
    Object.assign(state, { inside: "tag", isClosing: tag[1] === "/", element: tag[2]?.toLowerCase(), isGlued: false });
    return open + tag[0].length;
  },
  tag: (state, chunk, at) => {
    const end = match(/\s*\/?>/y, chunk, at);
    if (end) {
      const { element, isClosing } = state;
      state.inside = !isClosing && (raw.has(element) || textOnly.has(element)) ? "raw" : "text";
      return at + end[0].length;
    }
    const space = match(/\s+/y, chunk, at);
    if (space) {
      state.isGlued = false;
      return at + space[0].length;
    }
    const attribute = match(/([^\s"'<>/=]+)(?:=(["']))?/y, chunk, at);
    const isUnquoted = attribute !== null && attribute[2] === undefined && chunk[at + attribute[0].length] === "=";
    if (!attribute || isUnquoted) throw refusal("syntax", chunk.slice(at));
    state.isGlued = true;
    if (attribute[2] !== undefined) {
      Object.assign(state, {
        inside: "value",
        attribute: attribute[1]?.toLowerCase(),
        quote: attribute[2],
        before: "",
      });
    }
    return at + attribute[0].length;
  },
  value: (state, chunk, at) => {
    const end = chunk.indexOf(state.quote, at);
    state.before += chunk.slice(at, end === -1 ? chunk.length : end).trimStart();
    if (end === -1) return chunk.length;
    Object.assign(state, { inside: "tag", isGlued: false });
    return end + 1;
  },
  raw: (state, chunk, at) => {
    const end = chunk.toLowerCase().indexOf(`</${state.element}`, at);
    if (end === -1) return chunk.length;
    state.inside = "text";
    return end;
  },
};

function match(pattern: RegExp, chunk: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(chunk);
}

function refusal(what: string, where: string): TypeError {
  const excerpt = where.length > 60 ? `…${where.slice(-60)}` : where;
  return new TypeError(
    `Unexpected ${what} in the markup "${excerpt}", expected values in text, in quoted attributes, or made by attributes()`,
  );
}
