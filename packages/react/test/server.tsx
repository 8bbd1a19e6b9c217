import { Writable } from "node:stream";
import type { Digest as DigestDocument } from "@digestkit/schema";
import { renderToPipeableStream, renderToStaticMarkup, renderToString } from "react-dom/server";
import { Digest, type DigestOptions } from "../src/index.ts";

export { version } from "react";

/** The markup of a digest, as for a page without scripts. */
export function toStaticMarkup(digest: DigestDocument, options: DigestOptions = {}): string {
  return renderToStaticMarkup(<Digest digest={digest} {...options} />);
}

/** The markup of a digest, as for a page that React takes over. */
export function toMarkup(digest: DigestDocument, options: DigestOptions = {}): string {
  return renderToString(<Digest digest={digest} {...options} />);
}

/** The markup of a digest, as it comes out of a stream. */
export function toStreamedMarkup(digest: DigestDocument, options: DigestOptions = {}): Promise<string> {
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    const sink = new Writable({
      write: (chunk: Buffer, _encoding, done) => {
        chunks.push(Buffer.from(chunk));
        done();
      },
      final: (done) => {
        resolve(Buffer.concat(chunks).toString("utf8"));
        done();
      },
    });
    const { pipe } = renderToPipeableStream(<Digest digest={digest} {...options} />, { onError: reject });
    pipe(sink);
  });
}
