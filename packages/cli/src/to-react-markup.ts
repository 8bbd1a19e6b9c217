import type { DigestOptions } from "@digestkit/react";
import type { Digest } from "@digestkit/schema";
import { Failure } from "./failure.ts";

/**
 * The markup that `<Digest>` renders. React is an optional package of the user's: whoever wants this edition has a site made with it,
 * and for everybody else it would weigh more than all the rest.
 *
 * @param digest - Document; not changed.
 * @param options - Of `<Digest>`.
 * @returns One `article`, with a final newline.
 * @throws Failure when React is not installed.
 */
export async function toReactMarkup(digest: Digest, options: DigestOptions): Promise<string> {
  const { Digest: Component, createElement, renderToStaticMarkup } = await loadReact();
  return `${renderToStaticMarkup(createElement(Component, { digest, ...options }))}\n`;
}

async function loadReact() {
  try {
    const [{ createElement }, { renderToStaticMarkup }, { Digest }] = await Promise.all([
      import("react"),
      import("react-dom/server"),
      import("@digestkit/react"),
    ]);
    return { createElement, renderToStaticMarkup, Digest };
  } catch (error) {
    throw new Failure(
      `Unexpected edition \`react\` without React (${reasonOf(error)}), expected its packages: npm install react react-dom`,
    );
  }
}

function reasonOf(error: unknown): string {
  return error instanceof Error ? (error.message.split("\n", 1)[0] ?? "") : String(error);
}
