import type { XmlElement, XmlNode } from "@digestkit/adapter-kit";
import { hasClass, isElement } from "./is-element.ts";

/**
 * Divides the parts of an issue among files: what it begins with, each section with a title, and what it ends with. A section
 * without a title goes on where the one before it ends.
 *
 * @param parts - Parts in their order.
 * @returns The parts of each file, none empty but for an empty issue.
 */
export function splitIssue(parts: readonly XmlNode[]): XmlNode[][] {
  const files: XmlNode[][] = [[]];
  let isInSections = false;
  for (const part of parts) {
    const isSection = isElement(part) && hasClass(part, "section");
    const isAfter = isInSections && isElement(part) && !isSection;
    if ((isSection && isTitled(part)) || isAfter) files.push([]);
    if (isElement(part)) isInSections = isSection;
    files.at(-1)?.push(part);
  }
  return files;
}

function isTitled({ children }: XmlElement): boolean {
  const first = children.find(isElement);
  return first !== undefined && /^h[1-6]$/u.test(first.name);
}
