import { createHash } from "node:crypto";
import { createDigest, type Message } from "@digestkit/schema";
import { describe, expect, test } from "vitest";
import { stylesheet, stylesheetHash, themeStylesheet, toHtml, type Theme } from "../src/index.ts";

const hashOf = (css: string): string => `sha256-${createHash("sha256").update(css).digest("base64")}`;

test("the hash is that of the style sheet in the page", () => {
  const [, inPage = ""] = /<style>([^]*?)<\/style>/u.exec(toHtml(createDigest({ id: "a" }))) ?? [];
  expect(inPage).toBe(stylesheet);
  expect(stylesheetHash).toBe(hashOf(inPage));
});

test("the style sheet loads nothing and styles nothing outside", () => {
  expect(stylesheet).not.toMatch(/url\(|@import|@font-face|<|expression/u);
  const selectors = stylesheet
    .replace(/@page\{[^}]*\{[^}]*\}\}/u, "")
    .replace(/@media[^{]*\{/gu, "")
    .split("}")
    .map((rule) => rule.split("{")[0]?.trim() ?? "")
    .filter((selector) => selector !== "");
  expect(selectors.filter((selector) => !/^\.(?:digest|skip)\b/u.test(selector))).toEqual([]);
});

/** Relative luminance (WCAG 2.2). */
function luminance(color: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const channel = parseInt(color.slice(at, at + 2), 16) / 255;
    return channel <= 0.040_45 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: string, two: string): number {
  const [light = 0, dark = 0] = [luminance(one), luminance(two)].toSorted((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

describe.each(["light", "dark"])("%s colours", (scheme) => {
  const rule = stylesheet
    .split("\n")
    .find((line) => line.includes("--digest-text") && line.includes("dark)") === (scheme === "dark"));
  const colors = Object.fromEntries(
    [...(rule ?? "").matchAll(/--digest-([a-z]+):(#[\da-f]{6})/gu)].map(([, name, color]) => [name, color]),
  );

  test.each(["text", "muted", "accent"])(
    "%s has a contrast of at least 4.5 on the page and on tinted ground",
    (name) => {
      const color = colors[name] ?? "";
      expect(contrast(color, colors["background"] ?? "")).toBeGreaterThanOrEqual(4.5);
      expect(contrast(color, colors["tint"] ?? "")).toBeGreaterThanOrEqual(4.5);
    },
  );
});

describe("themeStylesheet", () => {
  test("sets custom properties for both schemes", () => {
    const theme: Theme = { accent: { light: "#00558c", dark: "#8ecbff" }, uiFont: '"Source Sans 3", sans-serif' };
    expect(themeStylesheet(theme)).toBe(
      '.digest-page,.digest{--digest-accent:#00558c;--digest-ui-font:"Source Sans 3", sans-serif}' +
        '@media (prefers-color-scheme:dark){.digest-page,.digest{--digest-accent:#8ecbff;--digest-ui-font:"Source Sans 3", sans-serif}}',
    );
    expect(themeStylesheet({})).toBe("");
  });

  test("leaves out what is no plain value, and says so", () => {
    const messages: Message[] = [];
    const theme = {
      accent: "red;}*{background:url(//evil.example)}",
      rule: "</style><script>",
      colour: "red",
      measure: "38em",
    };
    expect(themeStylesheet(theme as Theme, (message) => messages.push(message))).toMatch(
      /^\.digest-page,\.digest\{--digest-measure:38em\}/u,
    );
    const expected =
      "a plain CSS value for one of accent, background, text, muted, rule, font, uiFont, measure: correct it";
    const message = (name: string, actual: string): Message => {
      const reason = `Unexpected ${name} in the theme, expected ${expected}`;
      return { ruleId: "theme-value", severity: "warning", reason, actual };
    };
    expect(messages).toEqual([message("accent", theme.accent), message("rule", theme.rule), message("colour", "red")]);
  });
});
