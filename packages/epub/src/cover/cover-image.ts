import { xmlDocument, xmlElement, type Direction, type XmlElement } from "@digestkit/adapter-kit";
import type { Book } from "../book/book.ts";
import { wide, wrapLines } from "./wrap-lines.ts";

/** In units of the picture: 5 to 8, as shops and shelves show covers. */
const page = { width: 1000, height: 1600, margin: 100 };
const measure = page.width - 2 * page.margin;

/** Sizes of the title, the largest first, each with how many lines of it a cover has room for. */
const titleSizes = [
  { size: 120, lines: 5 },
  { size: 96, lines: 7 },
  { size: 76, lines: 9 },
  { size: 58, lines: 11 },
] as const;

const small = 42;
const serif = "Georgia, 'Noto Serif', 'Noto Naskh Arabic', serif";
const ink = "#1e1b16";
const accent = "#8f1d14";

/**
 * The cover as shelves show it: title, series, dates and publisher, set in type.
 *
 * @param book - The book.
 * @returns An SVG picture that loads nothing and runs nothing.
 * @see https://www.w3.org/TR/SVG2/
 */
export function coverImage({ title, heading, series, dates, publisher, language, direction }: Book): string {
  const set = setTitle(heading);
  const titleTop = 470;
  const titleBottom = titleTop + (set.lines.length - 1) * set.size * 1.2;
  const lines = [
    ...block(wrapLines(heading.startsWith(series ?? "") ? "" : (series ?? ""), measure / 54).slice(0, 2), {
      size: 54,
      top: 210,
      fill: accent,
      direction,
    }),
    ...block(set.lines, { size: set.size, top: titleTop, fill: ink, direction }),
    ...block(wrapLines(dates, measure / small).slice(0, 2), {
      size: small,
      top: titleBottom + 130,
      fill: ink,
      direction,
    }),
    ...block(wrapLines(publisher === heading ? "" : (publisher ?? ""), measure / small).slice(0, 2), {
      size: small,
      top: 1440,
      fill: ink,
      direction,
    }),
  ];
  const rule = { x: "100", width: String(measure), fill: accent };
  const root = xmlElement(
    "svg",
    [
      xmlElement("title", title),
      xmlElement("rect", "", { width: String(page.width), height: String(page.height), fill: "#fdfcf8" }),
      xmlElement("rect", "", { ...rule, y: "100", height: "14" }),
      xmlElement("rect", "", { ...rule, y: "1500", height: "4" }),
      ...lines,
    ],
    {
      xmlns: "http://www.w3.org/2000/svg",
      viewBox: `0 0 ${page.width} ${page.height}`,
      width: String(page.width),
      height: String(page.height),
      "xml:lang": language,
      role: "img",
    },
  );
  return xmlDocument(root);
}

/** The title at the largest size at which it has room without breaking a word; what no size has room for is cut. */
function setTitle(title: string): { size: number; lines: string[] } {
  for (const { size, lines: room } of titleSizes) {
    const lines = wrapLines(title, measure / size);
    const isWhole = title.split(" ").every((word) => wrapLines(word, measure / size).length <= 1 || wide.test(word));
    if (lines.length <= room && isWhole) return { size, lines };
  }
  const { size, lines: room } = titleSizes[titleSizes.length - 1] ?? titleSizes[0];
  const lines = wrapLines(title, measure / size - 1).slice(0, room);
  return { size, lines: [...lines.slice(0, -1), `${lines.at(-1)}…`] };
}

/** Where a block of lines stands, and how it looks. */
interface Setting {
  size: number;
  top: number;
  fill: string;
  direction: Direction;
}

function block(lines: readonly string[], { size, top, fill, direction }: Setting): (XmlElement | undefined)[] {
  return lines.map((line, index) =>
    xmlElement("text", line, {
      x: String(direction === "rtl" ? page.width - page.margin : page.margin),
      y: String(Math.round(top + index * size * 1.2)),
      direction: direction === "rtl" ? direction : undefined,
      "font-family": serif,
      "font-size": String(size),
      fill,
    }),
  );
}
