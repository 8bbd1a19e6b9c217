import { existsSync, readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { defineConfig, type DefaultTheme } from "vitepress";

const at = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

/** Sidebars that generators write beside their pages; absent until they have run. */
function generatedSidebar(path: string): DefaultTheme.SidebarItem[] {
  return existsSync(at(path)) ? (JSON.parse(readFileSync(at(path), "utf8")) as DefaultTheme.SidebarItem[]) : [];
}

/** One item for each page the rules have generated. */
function ruleItems(): DefaultTheme.SidebarItem[] {
  const pages = existsSync(at("../rules")) ? readdirSync(at("../rules")) : [];
  return pages
    .filter((file) => file.endsWith(".md") && file !== "index.md")
    .map((file) => file.slice(0, -".md".length))
    .toSorted()
    .map((rule) => ({ text: rule, link: `/rules/${rule}` }));
}

const guide: DefaultTheme.SidebarItem[] = [
  {
    text: "Start",
    items: [
      { text: "Getting started", link: "/guide/getting-started" },
      { text: "For editors", link: "/guide/editors" },
      { text: "The command line", link: "/guide/cli" },
      { text: "Configuration", link: "/guide/configuration" },
    ],
  },
  {
    text: "Use the packages",
    items: [
      { text: "Composing packages", link: "/guide/composing" },
      { text: "Positions", link: "/guide/positions" },
      { text: "Components and labels", link: "/guide/components-and-labels" },
      { text: "React and any site", link: "/guide/react-and-any-site" },
      { text: "Feeds, posts, books, records", link: "/guide/feeds-posts-books" },
      { text: "Sending a digest", link: "/guide/sending" },
      { text: "Withholding names", link: "/guide/withholding-names" },
    ],
  },
  {
    text: "Extend",
    items: [
      { text: "Writing a rule", link: "/guide/writing-a-rule" },
      { text: "Writing an adapter", link: "/guide/writing-an-adapter" },
    ],
  },
  {
    text: "Background",
    items: [
      { text: "Authoring format", link: "/format" },
      { text: "Architecture", link: "/architecture" },
      { text: "Glossary", link: "/glossary" },
      { text: "Decisions", link: "/decisions/" },
    ],
  },
];

export default defineConfig({
  title: "Digestkit",
  description: "Reads an editorial digest, tells the editor what is wrong with it, and makes editions of it.",
  lang: "en-GB",
  cleanUrls: true,
  head: [["link", { rel: "icon", type: "image/svg+xml", href: "/icon.svg" }]],
  themeConfig: {
    nav: [
      { text: "Guide", link: "/guide/getting-started", activeMatch: "/guide/" },
      { text: "Format", link: "/format" },
      { text: "Rules", link: "/rules/", activeMatch: "/rules/" },
      { text: "Playground", link: "/playground" },
      { text: "API", link: "/api/", activeMatch: "/api/" },
    ],
    sidebar: {
      "/api/": [{ text: "API", items: generatedSidebar("../api/typedoc-sidebar.json") }],
      "/rules/": [{ text: "Rules", link: "/rules/", items: ruleItems() }],
      "/": guide,
    },
    search: { provider: "local" },
    outline: { level: [2, 3] },
    socialLinks: [{ icon: "github", link: "https://github.com/digestkit/digestkit" }],
    editLink: { pattern: "https://github.com/digestkit/digestkit/edit/main/docs/:path", text: "Edit this page" },
    footer: { message: "MIT licence" },
  },
  markdown: {
    // Code is code: `{{ … }}` in it is not for Vue to fill in.
    config: ({ renderer }) => {
      const codeInline = renderer.rules.code_inline;
      renderer.rules.code_inline = (...args) => codeInline?.(...args).replace("<code", "<code v-pre") ?? "";
    },
  },
  vite: {
    // The playground runs the packages from source, so that the site builds without building them first.
    resolve: { conditions: ["digestkit-source"] },
  },
});
