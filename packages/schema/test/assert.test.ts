import { expect, test } from "vitest";
import { assertDigest, assertDigests, assertString, createDigest, parseDigestJson } from "../src/index.ts";

test.each([
  [undefined, "Unexpected undefined as digest, expected a digest document"],
  [null, "Unexpected null as digest, expected a digest document"],
  ["# News", "Unexpected string as digest, expected a digest document"],
  [[], "Unexpected array as digest, expected a digest document"],
  [{ sections: [] }, "Unexpected object as digest, expected a digest document"],
  [
    { digest: createDigest({ id: "a" }), messages: [] },
    "Unexpected object as digest, expected a digest document: pass the field `digest` of what a reader returns",
  ],
])("assertDigest(%j)", (value, message) => {
  expect(() => assertDigest(value)).toThrow(new TypeError(message));
});

test.each([
  [undefined, "Unexpected undefined as digests, expected an array of them"],
  [createDigest({ id: "a" }), "Unexpected object as digests, expected an array of them"],
  [[createDigest({ id: "a" }), null], "Unexpected null as digest, expected a digest document"],
])("assertDigests(%j)", (value, message) => {
  expect(() => assertDigests(value)).toThrow(new TypeError(message));
});

test("assertDigest lets a digest pass", () => {
  expect(() => assertDigest(createDigest({ id: "a" }))).not.toThrow();
});

test.each([
  [undefined, "Unexpected undefined as source, expected a string"],
  [7, "Unexpected number as source, expected a string"],
  [
    new TextEncoder().encode("a"),
    "Unexpected object as source, expected a string: decode the bytes, for instance with `decodeText`",
  ],
])("assertString(%j)", (value, message) => {
  expect(() => assertString(value, "source")).toThrow(new TypeError(message));
});

test("parseDigestJson takes a string", () => {
  expect(() => parseDigestJson({} as string)).toThrow(new TypeError("Unexpected object as text, expected a string"));
});
