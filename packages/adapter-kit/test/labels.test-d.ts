import { expectTypeOf, test } from "vitest";
import type { Labels, Language, With } from "../src/index.ts";

test("a label without its place does not compile", () => {
  expectTypeOf<"Published {date}">().toExtend<With<"date">>();
  expectTypeOf<"Published">().not.toExtend<With<"date">>();
  expectTypeOf<"Covering {end}">().not.toExtend<Labels["coverage"]>();
});

test("a language or label that is missing does not compile", () => {
  expectTypeOf<Omit<Record<Language, Labels>, "ja">>().not.toExtend<Record<Language, Labels>>();
  expectTypeOf<Omit<Labels, "contents">>().not.toExtend<Labels>();
});
