import * as fc from "fast-check";
import { expect, test } from "vitest";
import { x } from "xastscript";
import { toXml } from "../src/index.ts";

test("escapes text and attributes and leaves the tree as it was", () => {
  const tree = x("item", { title: 'a "b" <c>\u0001' }, x("empty"), "]]> & \u0000\uD800\r", {
    type: "cdata",
    value: "]]>",
  });
  const before = structuredClone(tree);
  expect(toXml(tree)).toBe(
    '<item title="a &#x22;b&#x22; &#x3C;c>�"><empty/>]]&gt; &amp; ��&#xD;<![CDATA[]]&#x3E;]]></item>',
  );
  expect(tree).toEqual(before);
});

test("no value adds an element or ends one", () => {
  const tags = (text: string): string[] => toXml(x("a", { b: text }, [text, x("c", text)])).match(/<[^>]*>/gu) ?? [];
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom("<", "&", '"', "'", "-", "!", "]]", "?", "/", "x") }), (text) => {
      expect(tags(text).slice(1)).toEqual(text === "" ? ["<c/>", "</a>"] : ["<c>", "</c>", "</a>"]);
    }),
  );
});

test("raw nodes are refused", () => {
  expect(() => toXml({ type: "raw", value: "<b>" } as never)).toThrow(TypeError);
});
