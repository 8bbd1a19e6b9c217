import { codeSpans } from "./code-spans.ts";
import type { Range } from "../front-matter/front-matter.ts";

/** A piece of a source that belongs to a site generator, not to the text. */
export interface Template extends Range {
  kind: "tag" | "module" | "component";
  /** Nothing else stands on its lines. */
  alone: boolean;
}

/**
 * Finds template tags (`{% … %}`, `{{ … }}`), MDX `import` and `export` lines and JSX component lines. Fenced code is left alone.
 * Linear.
 *
 * @param view - Source with LF line endings.
 * @param from - Where the content begins.
 * @returns Ranges in order, none overlapping.
 */
export function findTemplates(view: string, from: number): Template[] {
  const found: Template[] = [];
  /** A closing mark that was not found once will not be found further on. */
  const missing = new Set<string>();
  let fence: string | undefined;
  for (let start = from; start < view.length;) {
    const ending = view.indexOf("\n", start);
    const end = ending < 0 ? view.length : ending;
    const line = view.slice(start, end);
    const mark = fenceMark.exec(line)?.[1];
    let next = end + 1;
    if (fence !== undefined) {
      if (mark !== undefined && closes(fence, line)) fence = undefined;
    } else if (mark !== undefined) {
      fence = mark;
    } else if (moduleLine.test(line)) {
      found.push({ kind: "module", start, end, alone: true });
    } else if (componentLine.test(line)) {
      found.push({
        kind: "component",
        start: start + line.search(/\S/u),
        end: start + line.trimEnd().length,
        alone: true,
      });
    } else {
      const last = addTags(found, view, start, end, missing);
      // A tag may go on over several lines.
      if (last > end) next = last;
    }
    start = next;
  }
  return found;
}

const fenceMark = /^[ \t>]*(`{3,}|~{3,})/u;

function closes(fence: string, line: string): boolean {
  const mark = /^[ \t>]*(`{3,}|~{3,})[ \t]*$/u.exec(line)?.[1];
  return mark !== undefined && mark.startsWith(fence);
}

/** `import Chart from "../chart.js"`, `export const meta = {…}` – MDX, at the start of a line. */
const moduleLine =
  /^(?:import\s(?:[\w*{}$,\s]{1,200}\sfrom\s*)?["'][^"']{1,300}["'];?|export\s(?:default|const|let|var|function)\s.*[{};)\]"'])\s*$/u;

/** `<Chart data={x} />`, `</Note>` – components have names in capitals, HTML elements do not. */
const componentLine = /^\s{0,3}<\/?[A-Z][\w.]{0,60}(?:\s[^<>]{0,500})?\/?>\s*$/u;

const opener = /\{[{%]/gu;

/** Adds the tags that begin between two offsets; returns where the last of them ends. */
function addTags(found: Template[], view: string, start: number, end: number, missing: Set<string>): number {
  let at = start;
  const line = view.slice(start, end);
  if (!/\{[{%]/u.test(line)) return at;
  const spans = codeSpans(line);
  let span = 0;
  opener.lastIndex = start;
  for (let match = opener.exec(view); match && match.index < end; match = opener.exec(view)) {
    const close = match[0] === "{%" ? "%}" : "}}";
    const closing = missing.has(close) ? -1 : view.indexOf(close, match.index + 2);
    if (closing < 0) missing.add(close);
    // `` `{{ name }}` `` shows a tag.
    const offset = match.index;
    while (spans[span] && (spans[span]?.end ?? 0) + start <= offset) span++;
    const code = spans[span];
    if (code && code.start + start <= offset) {
      opener.lastIndex = code.end + start;
      continue;
    }
    // `{{ … }}` stands for a word or two; only `{% … %}` runs over paragraphs.
    if (closing < 0 || (close === "}}" && closing > end)) continue;
    const tag = { start: match.index, end: closing + 2 };
    found.push({ kind: "tag", ...tag, alone: isAlone(view, tag) });
    at = tag.end;
    opener.lastIndex = at;
    if (at > end) break;
  }
  return at;
}

/** Whether nothing but white space stands before and after a range on its lines. */
function isAlone(view: string, { start, end }: Range): boolean {
  let before = start;
  while (before > 0 && /[ \t]/u.test(view.charAt(before - 1))) before--;
  let after = end;
  while (after < view.length && /[ \t]/u.test(view.charAt(after))) after++;
  return (before === 0 || view.charAt(before - 1) === "\n") && (after === view.length || view.charAt(after) === "\n");
}
