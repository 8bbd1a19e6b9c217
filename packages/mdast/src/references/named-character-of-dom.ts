import { commonCharacter } from "./common-characters.ts";

interface ElementLike {
  innerHTML: string;
  textContent: string | null;
}

declare const document: { createElement(name: string): ElementLike } | undefined;

/**
 * What a name stands for, such as `amp`; nothing for other names. For browsers, whose DOM knows all names: it takes the place of
 * `named-character.ts` by the condition `browser` in package.json. Where there is no DOM after all, or its use is forbidden
 * (`require-trusted-types-for 'script'`), only the most frequent names are known.
 */
export function namedCharacter(name: string): string | undefined {
  const value = commonCharacter(name) ?? known.get(name) ?? decode(name);
  if (value !== undefined) known.set(name, value);
  return value;
}

/** What the DOM was asked for: it is slow. */
const known = new Map<string, string>();

function decode(name: string): string | undefined {
  try {
    const element = document?.createElement("i");
    if (!element) return undefined;
    element.innerHTML = `&${name};`;
    const value = element.textContent ?? "";
    // HTML also reads `&not` in `&notit;`, and leaves what it does not know: the semicolon is still there.
    return value.endsWith(";") && name !== "semi" ? undefined : value;
  } catch {
    return undefined;
  }
}
