import type { Content, PhrasingContent, Text } from "@digestkit/schema";
import { addRun, runsOf, type Runs } from "./runs.ts";

/**
 * Content in which no two text nodes are neighbours and none is empty.
 *
 * @param content - Phrasing content; not changed.
 * @returns New list; nodes that need no change are shared.
 */
export function joinTexts<Node extends Content>(content: readonly Node[]): Node[] {
  const joined: Node[] = [];
  let open: Text[] = [];
  const close = (): void => {
    if (open.length > 0) joined.push((open.length === 1 ? open[0] : joinAll(open)) as PhrasingContent as Node);
    open = [];
  };
  for (const node of content) {
    if (node.type === "text") {
      if (node.value !== "") open.push(node);
      continue;
    }
    close();
    joined.push(node);
  }
  close();
  return joined;
}

function joinAll(texts: readonly Text[]): Text {
  const value = texts.map((text) => text.value).join("");
  const first = texts[0]?.position;
  const last = texts.at(-1)?.position;
  if (!first || !last || texts.some((text) => !text.position)) return { type: "text", value };
  const runs: Runs = [];
  let length = 0;
  for (const text of texts) {
    if (text.position) addRuns(runs, length, runsOf(text.position), text.value.length);
    length += text.value.length;
  }
  const position = { start: first.start, end: last.end };
  const verbatim = runs.length === 3 && last.end.offset - first.start.offset === length;
  return { type: "text", value, position: verbatim ? position : { ...position, runs } };
}

function addRuns(runs: Runs, length: number, added: Runs, size: number): void {
  for (let index = 0; index < added.length; index += 3) {
    const from = added[index] as number;
    const until = added[index + 3] ?? size;
    addRun(runs, length + from, until - from, added[index + 1] as number, added[index + 2] as number);
  }
}
