import type { Page } from "playwright-core";

/**
 * What goes wrong on a page from now on: dialogs (which are dismissed), errors that nothing catches, and lines of the console.
 *
 * @param page - The page.
 * @param unimportant - Lines of the console that are none of it; without, the console is not looked at.
 * @returns A list that grows.
 */
export function incidentsOf(page: Page, unimportant?: RegExp): string[] {
  const incidents: string[] = [];
  page.on("dialog", (dialog) => {
    incidents.push(`dialog ${dialog.message()}`);
    void dialog.dismiss();
  });
  page.on("pageerror", (error) => incidents.push(error.message));
  if (unimportant) {
    page.on("console", (message) => {
      if (!unimportant.test(message.text())) incidents.push(message.text());
    });
  }
  return incidents;
}
