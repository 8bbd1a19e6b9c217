/** Where front matter stands in a source, and of what kind it is. */
export interface FrontMatterBlock {
  kind: "yaml" | "toml" | "header";
  /** Offset of its first character; after blank lines for a header. */
  start: number;
  /** Range of what stands between the fences; all of it for a header. */
  inner: { start: number; end: number };
  /** Offset of the first character after it. */
  end: number;
}

/**
 * Finds the front matter at the start of a source. Linear.
 *
 * ```
 * ---
 * title: Rights Monitor 12
 * ---
 * ```
 *
 * @param view - Source with LF line endings.
 * @returns Its place; nothing when the source begins with content.
 */
export function findFrontMatter(view: string): FrontMatterBlock | undefined {
  return fenced(view, "---", "yaml") ?? fenced(view, "+++", "toml") ?? header(view);
}

function fenced(view: string, fence: "---" | "+++", kind: "yaml" | "toml"): FrontMatterBlock | undefined {
  const first = lineAt(view, 0);
  if (first.text.trimEnd() !== fence || first.next === undefined) return undefined;
  for (let from: number | undefined = first.next; from !== undefined;) {
    const line: Line = lineAt(view, from);
    const text = line.text.trimEnd();
    // YAML documents may end with `...` (YAML 1.2, section 9.1.2).
    if (text === fence || (kind === "yaml" && text === "...")) {
      return { kind, start: 0, inner: { start: first.next, end: from }, end: line.next ?? view.length };
    }
    from = line.next;
  }
  return undefined;
}

/** What the second line of front matter looks like. */
const fields: Readonly<Record<string, RegExp>> = {
  // `title: Rights Monitor 12`, `"title": x`
  "---": /^(?:[\p{L}_][\p{L}\p{M}\p{N}_-]{0,40}|"[^"]{1,40}"|'[^']{1,40}')[ \t]*:(?:[ \t]|$)/u,
  // `title = "Rights Monitor 12"`
  "+++": /^[A-Za-z0-9_-]{1,40}[ \t]*=/u,
};

/**
 * Finds the fence of front matter that nothing closes, for a source in which {@link findFrontMatter} finds none.
 *
 * @param view - Source with LF line endings.
 * @returns The fence and its range; nothing when the source does not begin with a fence and a field.
 */
export function findOpenFence(view: string): { fence: string; start: number; end: number } | undefined {
  const first = lineAt(view, 0);
  const fence = first.text.trimEnd();
  const field = Object.hasOwn(fields, fence) ? fields[fence] : undefined;
  if (first.next === undefined || !field?.test(lineAt(view, first.next).text)) return undefined;
  return { fence, start: 0, end: fence.length };
}

interface Line {
  text: string;
  /** Where the next line starts; absent at the end. */
  next: number | undefined;
}

function lineAt(view: string, offset: number): Line {
  const ending = view.indexOf("\n", offset);
  return ending < 0
    ? { text: view.slice(offset), next: undefined }
    : { text: view.slice(offset, ending), next: ending + 1 };
}

/** `Title: Rights Monitor 12` – one field of a header without fences, as Pelican and MultiMarkdown write it. */
export const headerField: RegExp = /^([A-Za-z][A-Za-z0-9_-]{0,40})[ \t]*:(?:[ \t]+(.*))?$/u;

/** Lines `Key: value` from the first line up to a blank one, `Title` among them. */
function header(view: string): FrontMatterBlock | undefined {
  let titled = false;
  let end = 0;
  for (let from: number | undefined = 0; from !== undefined;) {
    const line: Line = lineAt(view, from);
    if (line.text.trim() === "") break;
    const key = headerField.exec(line.text)?.[1];
    if (key === undefined) return undefined;
    titled ||= key.toLowerCase() === "title";
    end = line.next ?? view.length;
    from = line.next;
  }
  return titled ? { kind: "header", start: 0, inner: { start: 0, end }, end } : undefined;
}
