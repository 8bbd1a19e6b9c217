import { existsSync } from "node:fs";
import { chromium, type Browser } from "playwright-core";
import { packagedChromium } from "./packaged-chromium.ts";

/** Where systems keep their browser. */
const installed = [
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
  "/usr/bin/google-chrome-stable",
];

/** Containers have no user namespaces and little shared memory; the rest of the browser's security stays as readers have it. */
const args = ["--no-sandbox", "--disable-dev-shm-usage"];

/**
 * Starts a Chromium: the one `CHROMIUM_PATH` names, an installed one, or the one inside the npm package `@sparticuz/chromium`.
 *
 * @returns The browser; close it.
 */
export async function launchChromium(): Promise<Browser> {
  const executablePath = [process.env["CHROMIUM_PATH"], ...installed].find(
    (path) => path !== undefined && existsSync(path),
  );
  return chromium.launch({ args, ...(executablePath === undefined ? await packagedChromium() : { executablePath }) });
}
