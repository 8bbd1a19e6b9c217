import type { Context } from "../context.ts";
import { underline } from "../layout/underline.ts";

/** Numbered addresses, one on each line and never broken. */
export function linkList(links: readonly (readonly [number: number, url: string])[], context: Context): string[] {
  const size = `[${links.at(-1)?.[0] ?? 0}]`.length;
  return [
    ...underline(context.labels.links, "-", context.width),
    ...links.map(([number, url]) => `${`[${number}]`.padStart(size)} ${url}`),
  ];
}
