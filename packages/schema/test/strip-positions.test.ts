import { expect, test } from "vitest";
import { createDigest } from "../src/create-digest.ts";
import { digestSchema } from "../src/digest.ts";
import { stripPositions } from "../src/strip-positions.ts";
import { everyField } from "./every-field.ts";

test("removes what readers record, everywhere but in extensions, and nothing else", () => {
  const before = structuredClone(everyField);
  const stripped = stripPositions(everyField);
  expect(everyField).toEqual(before);
  const { extensions, ...rest } = stripped;
  expect(extensions).toBe(everyField.extensions);
  expect(JSON.stringify(rest)).not.toMatch(/"(?:position|positions|lineStarts|runs)":/u);
  expect(digestSchema.safeParse(stripped).success).toBe(true);
  const expected = JSON.parse(
    JSON.stringify(everyField, (key, value: unknown) =>
      ["position", "positions", "lineStarts"].includes(key) && typeof value === "object" ? undefined : value,
    ),
  ) as unknown;
  expect(stripped).toEqual(expected);
  expect(Object.keys(stripped)).toEqual(Object.keys(everyField).filter((key) => !/^position|^lineStarts/u.test(key)));
});

test("stripping twice changes nothing more, and shares no content", () => {
  const once = stripPositions(everyField);
  expect(stripPositions(once)).toEqual(once);
  expect(once.abstract[0]).not.toBe(everyField.abstract[0]);
  const bare = createDigest({ id: "a" });
  expect(stripPositions(bare)).toEqual(bare);
});
