import { jsonScript, markupOf, type Renderer } from "@digestkit/adapter-kit";
import type { JsonLdOptions } from "./json-ld-options.ts";
import { toJsonLd } from "./to-json-ld.ts";

/**
 * {@link toJsonLd} as a script element for the page of the issue. No text of the digest can end the script, and what a
 * program parses from it is what `toJsonLd` gives.
 *
 * @param digest - Digest; not changed.
 * @param options - Where it is published.
 * @returns Markup: `<script type="application/ld+json">…</script>`.
 * @throws TypeError as `toJsonLd` does.
 * @see https://html.spec.whatwg.org/multipage/scripting.html#restrictions-for-contents-of-script-elements
 * @example
 * ```ts
 * import { toJsonLdScript } from "@digestkit/jsonld";
 * import { createDigest } from "@digestkit/schema";
 *
 * const script = toJsonLdScript(createDigest({ id: "7", title: "</script><b>" }));
 * console.log(script.includes("</script><b>")); // => false
 * ```
 */
export const toJsonLdScript: Renderer<JsonLdOptions, string> = (digest, options) =>
  markupOf(jsonScript("application/ld+json", toJsonLd(digest, options)));
