import { Digest } from "@digestkit/react";
import { tidewaterComponents } from "./tidewater-components.jsx";

/**
 * Tidewater's own page around an issue. It needs no script in the browser, so none is sent.
 *
 * @param {{ digest: import("@digestkit/schema").Digest }} props
 */
export function Page({ digest }) {
  return (
    <html lang={digest.inLanguage}>
      <head>
        <meta charSet="utf-8" />
        <title>{`${digest.title} – Tidewater`}</title>
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <link rel="stylesheet" href="digest.css" />
      </head>
      <body>
        <header>
          <a href="/">Tidewater</a>
        </header>
        <main>
          <Digest digest={digest} components={tidewaterComponents} labels={{ issue: "No. {number}" }} />
        </main>
      </body>
    </html>
  );
}
