import { stylesheet } from "@digestkit/html";
import { onHost } from "./on-host.ts";

/**
 * The style sheet inside the element: that of a page, its custom properties on the element itself. So a page sets them as it
 * sets anything: `digest-issue { --digest-accent: green }`. `theme="light"` and `theme="dark"` overrule the reader's setting on
 * screens. The issue fills the element, its text has the measure.
 */
export const elementStylesheet: string = `:host{display:block}
:host([hidden]){display:none}
${onHost(stylesheet)}@media screen{:host([theme=light]) .digest{color-scheme:light}
:host([theme=dark]) .digest{color-scheme:dark}
.digest{max-width:none;padding-inline:max(1.5rem,(100% - var(--digest-measure))/2)}
.digest.status{padding-block:1.5rem .5rem}}
`;
