import { attributes, digestTitle, html, styleElement } from "@digestkit/adapter-kit";
import { stylesheet } from "@digestkit/html";

/** What the Courier adds to the default style sheet. */
const ownStyles = `
.courier-bar { padding: 0.75rem 1.5rem; font: 600 1rem system-ui, sans-serif; background: #12355b; }
.courier-bar a { color: #fff; text-decoration: none; }
.said { border-bottom: 2px solid #c9a227; }
.reply { font: 0.8rem system-ui, sans-serif; }
`;

/**
 * The Courier's own page around an issue, in place of the default one. What the `html` template is given is escaped for
 * the place where it stands; markup it has made itself is kept.
 *
 * @type {import("@digestkit/html").Component<import("@digestkit/adapter-kit").Html>}
 */
export const courierPage = (issue, { digest, labels, language }) => html`<!DOCTYPE html>
<html${attributes({ lang: language })}>
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${digestTitle(digest, labels)} – The Lorsk Courier</title>
${styleElement(stylesheet)}
${styleElement(ownStyles)}
</head>
<body>
<header class="courier-bar"><a href="/">The Lorsk Courier</a></header>
${issue}</body>
</html>
`;
