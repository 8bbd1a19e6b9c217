import { sourcesInBody, type Entry, type Paragraph, type PhrasingContent, type Source } from "@digestkit/schema";
import { readSourcesLine } from "../structure/sources-line.ts";
import { listComma } from "./list-comma.ts";
import { paragraph } from "./texts.ts";
import { same } from "./same.ts";

/** How an entry's sources are written. */
export interface WrittenSources {
  /** A `Sources:` line. */
  line?: Paragraph;
  /** What a directive has to say, where a line cannot. */
  field?: Source[];
}

/** Label by language; each is one that readers know. */
const labels: Readonly<Record<string, string>> = {
  en: "Sources",
  de: "Quellen",
  fr: "Sources",
  es: "Fuentes",
  ru: "Источники",
  uk: "Джерела",
  az: "Mənbələr",
  tr: "Kaynaklar",
  ar: "المصادر",
  he: "מקורות",
  fa: "منابع",
  zh: "来源",
  ja: "出典",
};

/**
 * Writes the sources of an entry: not at all where they are the links of its body, else as a line, else as a field.
 *
 * @param entry - Entry without positions.
 * @param language - Language of the document.
 * @returns What to write.
 */
export function writeSources({ sources, body }: Entry, language: string | undefined): WrittenSources {
  if (same(sources, sourcesInBody(body))) return {};
  const label = labels[(language ?? "en").split("-", 1)[0] as string] ?? "Sources";
  for (const separator of [listComma(language), "; "]) {
    const items = sources.flatMap((source, index) => [text(index === 0 ? `${label}: ` : separator), ...nameOf(source)]);
    const line = paragraph(joined(items));
    if (sources.length > 0 && same(readSourcesLine(line, undefined), sources)) return { line };
  }
  return { field: sources };
}

function nameOf({ name, url }: Source): PhrasingContent[] {
  return url === undefined ? [text(name)] : [{ type: "link", url, children: [text(name)] }];
}

function text(value: string): PhrasingContent {
  return { type: "text", value };
}

/** Neighbouring texts as one, as a parser would give them. */
function joined(items: readonly PhrasingContent[]): PhrasingContent[] {
  const content: PhrasingContent[] = [];
  for (const item of items) {
    const last = content.at(-1);
    if (item.type === "text" && last?.type === "text") content[content.length - 1] = text(last.value + item.value);
    else content.push(item);
  }
  return content;
}
