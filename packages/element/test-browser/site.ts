import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";

/** What is at an address of the test site. */
export interface SiteFile {
  body: string;
  type: string;
  headers?: Record<string, string>;
  /** Until this has happened there is no answer. */
  after?: Promise<unknown>;
}

/** A site on this machine, for as long as a test runs. */
export interface Site extends AsyncDisposable {
  /** `http://127.0.0.1:…` */
  origin: string;
  /** Paths that were asked for. */
  asked: string[];
}

/** Serves files by path; everything else is not found. */
export async function serve(files: Readonly<Record<string, SiteFile>>): Promise<Site> {
  const asked: string[] = [];
  const server: Server = createServer((request, response) => {
    const path = request.url ?? "/";
    asked.push(path);
    const file = files[path];
    void Promise.resolve(file?.after).then(() =>
      file
        ? response.writeHead(200, { "content-type": file.type, ...file.headers }).end(file.body)
        : response.writeHead(404).end(),
    );
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  return {
    origin: `http://127.0.0.1:${port}`,
    asked,
    [Symbol.asyncDispose]: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
