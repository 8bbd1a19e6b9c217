import { stylesheet } from "@digestkit/html";
import { onHost } from "./on-host.ts";

/**
 * The style sheet inside the element: that of a page, its custom properties on the element itself. So a page sets them as it
 * sets anything: `digest-issue { --digest-accent: green }`. `theme="light"` and `theme="dark"` overrule the reader's setting on
 * screens.
 */
export const elementStylesheet: string = `:host{display:block}
:host([hidden]){display:none}
:host([theme=light]){color-scheme:light}
:host([theme=dark]){color-scheme:dark}
.digest.status{padding-bottom:0}${onHost(stylesheet)}`;
