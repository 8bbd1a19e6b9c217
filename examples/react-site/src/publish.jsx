import { stylesheet } from "@digestkit/html";
import { fromMarkdown } from "@digestkit/markdown";
import { annotate } from "@digestkit/quotations";
import { renderToStaticMarkup } from "react-dom/server";
import { Page } from "./page.jsx";

/**
 * The files of the site. Pure: where they go is the caller's business.
 *
 * @param {string} source the issue in Markdown
 * @returns {Record<string, string>} contents by name
 */
export function publish(source) {
  const { digest } = fromMarkdown(source);
  return {
    "index.html": `<!DOCTYPE html>${renderToStaticMarkup(<Page digest={annotate(digest)} />)}\n`,
    "digest.css": stylesheet,
  };
}
