import type { Dictionary } from "@digestkit/validate";

/**
 * A spelling dictionary for a language, from the optional packages `nspell` and `dictionary-<language>` (hunspell
 * dictionaries), when they are installed.
 *
 * @param language - BCP 47 tag; `en-GB` looks for `dictionary-en-gb`, then `dictionary-en`.
 * @returns Dictionary, or `undefined` when the packages are not installed.
 */
export async function loadDictionary(language: string): Promise<Dictionary | undefined> {
  try {
    const { default: nspell } = await import("nspell");
    for (const tag of tagsOf(language)) {
      const data = await import(`dictionary-${tag}`).then(
        (module: { default: unknown }) => module.default,
        () => undefined,
      );
      if (data !== undefined) return nspell(data);
    }
  } catch {
    // The packages are optional.
  }
  return undefined;
}

/** `en-GB` → `en-gb`, `en`. Nothing but letters, digits and hyphens reaches the module name. */
function tagsOf(language: string): string[] {
  const match = /^([a-z]{2,3})(?:-([a-z0-9]{2,8}))?/iu.exec(language);
  if (!match) return [];
  const [, base, region] = match as unknown as [string, string, string | undefined];
  return (region === undefined ? [base] : [`${base}-${region}`, base]).map((tag) => tag.toLowerCase());
}
