import { existsSync } from "node:fs";
import { chromium, type Browser } from "playwright-core";

/** Where systems keep their browser. */
const installed = [
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
  "/usr/bin/google-chrome-stable",
];

/**
 * Starts a Chromium: the one `CHROMIUM_PATH` names, an installed one, or the one inside the npm package `@sparticuz/chromium`.
 *
 * @returns The browser; close it.
 */
export async function launchChromium(): Promise<Browser> {
  const found = [process.env["CHROMIUM_PATH"], ...installed].find((path) => path !== undefined && existsSync(path));
  if (found !== undefined) {
    return chromium.launch({ executablePath: found, args: ["--no-sandbox", "--disable-dev-shm-usage"] });
  }
  const { default: packaged } = await import("@sparticuz/chromium");
  return chromium.launch({ executablePath: await packaged.executablePath(), args: packaged.args, headless: true });
}
