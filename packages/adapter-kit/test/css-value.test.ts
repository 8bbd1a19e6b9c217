import { expect, test } from "vitest";
import { cssValue } from "../src/index.ts";

test.each([
  "#8a1c1c",
  "rebeccapurple",
  "1.5rem",
  "-2px",
  "50%",
  "calc(1px + (2 * var(--x)))",
  "rgb(0 0 0 / 50%)",
  "light-dark(#fff, #000)",
  '"Source Serif 4", Georgia, serif',
  "'Noto Naskh Arabic'",
  "100",
  "color-mix(in oklab, red 40%, blue)",
])("%s passes", (value) => {
  expect(cssValue(` ${value} `)).toBe(value);
});

test.each([
  "",
  "a;b",
  "a}b",
  "a{b",
  "url(x)",
  "URL(x)",
  "u\\72l(x)",
  "image-set('x')",
  "expression(1)",
  "attr(x)",
  "a/*b",
  "a*/b",
  "@import",
  "a:b",
  "<!--",
  "</style>",
  ")(",
  "(a",
  '"a',
  "a\nb",
  "a\0b",
  "!important",
  "x".repeat(501),
  "src(x)",
  "element(#x)",
])("%j does not", (value) => {
  expect(cssValue(value)).toBeUndefined();
});
