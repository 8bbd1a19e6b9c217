import { lookOf } from "../look/styles.ts";
import { paletteOf, type EmailTheme } from "../look/theme.ts";
import { createComponents, type EmailComponents } from "./create-components.ts";

/**
 * The default components of a mail, for components of your own to call.
 *
 * @param theme - The theme the mail is made with; values that are no plain CSS values are replaced by the default ones.
 * @returns One component for each node and part.
 * @throws TypeError when the theme's width is no whole number of pixels from 320 to 1000.
 * @example
 * ```ts
 * import { html } from "@digestkit/adapter-kit";
 * import { emailComponents, toEmail } from "@digestkit/email";
 * import { createDigest } from "@digestkit/schema";
 *
 * const { masthead } = emailComponents();
 * const mail = toEmail(createDigest({ id: "monitor-12", title: "Q & A" }), {
 *   components: { masthead: (digest, context) => html`<p>Lorsk Monitor</p>\n${masthead(digest, context)}` },
 * });
 * console.log(mail.html.includes("<p>Lorsk Monitor</p>")); // => true
 * ```
 */
export function emailComponents(theme: EmailTheme = {}): EmailComponents {
  const palette = paletteOf(theme, () => undefined);
  return createComponents(lookOf(palette), palette);
}
