import type { Page } from "playwright-core";

/** All elements of a page, those in shadow trees too, as an expression of the page. */
export const everyElement = `(function all(root) {
  return [...root.querySelectorAll("*")].flatMap((element) =>
    element.shadowRoot ? [element, ...all(element.shadowRoot)] : [element]);
})(document)`;

const types = ["click", "mouseover", "focus", "error", "load", "toggle", "animationstart"];

/**
 * Sends every element of a page the events that attacks wait for. None of them is trusted, so no link is followed.
 *
 * @param page - The page.
 * @returns Once all handlers have run.
 */
export async function provoke(page: Page): Promise<void> {
  await page.evaluate(`for (const element of ${everyElement}) {
    for (const type of ${JSON.stringify(types)}) element.dispatchEvent(new Event(type));
  }`);
}
