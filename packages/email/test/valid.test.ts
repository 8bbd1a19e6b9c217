import { HtmlValidate, StaticConfigLoader } from "html-validate";
import { describe, expect, test } from "vitest";
import { toEmail, type EmailOptions } from "../src/index.ts";
import { samples } from "./cases.ts";

/** Rules that a mail has to break, because mail programs are not browsers. */
const exceptions: Record<string, "off" | ["error", object]> = {
  // Gmail apps with foreign accounts and Outlook for Windows read inline styles only, or those first.
  "no-inline-style": "off",
  // Outlook for Windows lays tables out by `width`, `align`, `border`, `cellpadding` and `cellspacing`.
  "no-deprecated-attr": "off",
  // `article` itself is dropped by Outlook for Windows, together with its `lang` and `dir`.
  "prefer-native-element": ["error", { exclude: ["article"] }],
};

const validator = new HtmlValidate(
  new StaticConfigLoader({
    extends: ["html-validate:recommended"],
    rules: {
      ...exceptions,
      // Ids come from texts of all languages; HTML allows every character but white space.
      "valid-id": ["error", { relaxed: true }],
      // Author's text is kept as it is.
      "no-trailing-whitespace": "off",
    },
  }),
);

async function errors(markup: string): Promise<string[]> {
  const { results } = await validator.validateString(markup);
  return results.flatMap(({ messages }) =>
    messages.map(({ ruleId, message, line }) => `${line}: ${ruleId}: ${message}`),
  );
}

const editions: [string, EmailOptions][] = [
  ["the issue", {}],
  [
    "the issue with all a mail can have",
    {
      issueUrl: "https://monitor.example/7",
      unsubscribe: { url: "https://lists.example/u/7f3a" },
      imprint: "Lorsk Civic Observatory\n7 Harbour Street",
      shorten: { entries: 200 },
      theme: { accent: "#00558c", width: 640 },
    },
  ],
  ["the corrections", { only: "corrections", language: "sw" }],
];

describe.each(samples)("$name", ({ digest }) => {
  test.each(editions)("%s", async (_, options) => {
    expect(await errors(toEmail(digest, options).html)).toEqual([]);
  });
});
