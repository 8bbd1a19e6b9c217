import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { checkInputSize, maxInputBytes } from "../src/check-input-size.ts";
import { decodeText } from "../src/decode-text.ts";

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const utf16 = (text: string, littleEndian: boolean): Uint8Array => {
  const view = new DataView(new ArrayBuffer(text.length * 2));
  for (let index = 0; index < text.length; index++) view.setUint16(index * 2, text.charCodeAt(index), littleEndian);
  return new Uint8Array(view.buffer);
};
const file = "a.txt";

describe("readable", () => {
  const cyrillic = "Варения объявила выборы. Явка 61 %.\r\n";
  test.each([
    ["nothing", new Uint8Array(), "", "utf-8"],
    ["UTF-8", utf8("Ə “ok” 👍\r\n"), "Ə “ok” 👍\r\n", "utf-8"],
    ["UTF-8 with byte order mark", utf8("\ufeffa"), "\ufeffa", "utf-8"],
    ["UTF-8 with U+FFFD in it", utf8("a\ufffdb"), "a\ufffdb", "utf-8"],
    ["UTF-8 with a NUL", utf8("a\0b"), "a\0b", "utf-8"],
    ["UTF-16LE with byte order mark", utf16("\ufeffOne 👍", true), "\ufeffOne 👍", "utf-16le"],
    ["UTF-16BE with byte order mark", utf16("\ufeffOne 👍", false), "\ufeffOne 👍", "utf-16be"],
    ["UTF-16LE with U+FFFD in it", utf16("\ufeffa\ufffd", true), "\ufeffa\ufffd", "utf-16le"],
  ])("%s", (_, bytes, text, encoding) => {
    expect(decodeText(bytes, { file })).toEqual({ text, messages: [], encoding });
  });

  test.each([
    ["utf-16le", true, "One.\n"],
    ["utf-16be", false, "One.\n"],
    ["utf-16le", true, cyrillic],
    ["utf-16be", false, cyrillic],
  ])("%s without byte order mark", (encoding, littleEndian, text) => {
    const reason = `Unexpected ${encoding.toUpperCase()} without a byte order mark, expected UTF-8: save the file as UTF-8`;
    const start = { line: 1, column: 1, offset: 0 };
    expect(decodeText(utf16(text, littleEndian), { file })).toEqual({
      text,
      encoding,
      messages: [{ ruleId: "text-encoding", severity: "warning", reason, file, place: { start, end: start } }],
    });
  });
});

describe("invalid sequences are reported once, at the first", () => {
  test.each([
    [
      "Latin-1",
      [0x61, 0x0a, 0x62, 0xe9, 0x63, 0xe8],
      "a\nb\ufffdc\ufffd",
      "byte 0xE9 that is not valid UTF-8 (the first of 2)",
      2,
      2,
      3,
    ],
    ["after U+FFFD itself", [0xef, 0xbf, 0xbd, 0xff], "\ufffd\ufffd", "byte 0xFF that is not valid UTF-8", 1, 2, 1],
    [
      "after an astral character",
      [0xf0, 0x9f, 0x91, 0x8d, 0x80],
      "👍\ufffd",
      "byte 0x80 that is not valid UTF-8",
      1,
      3,
      2,
    ],
    ["cut at the end", [0x61, 0xe2, 0x80], "a\ufffd", "byte 0xE2 that is not valid UTF-8", 1, 2, 1],
    ["overlong slash", [0xc0, 0xaf], "\ufffd\ufffd", "byte 0xC0 that is not valid UTF-8 (the first of 2)", 1, 1, 0],
    [
      "surrogate in UTF-8",
      [0xed, 0xa0, 0x80],
      "\ufffd\ufffd\ufffd",
      "byte 0xED that is not valid UTF-8 (the first of 3)",
      1,
      1,
      0,
    ],
    [
      "odd byte in UTF-16",
      [0xff, 0xfe, 0x61, 0x00, 0x62],
      "\ufeffa\ufffd",
      "odd byte at the end that is not valid UTF-16LE",
      1,
      3,
      2,
    ],
    [
      "half a pair in UTF-16",
      [0xff, 0xfe, 0x3d, 0xd8, 0x62, 0x00],
      "\ufeff\ufffdb",
      "half of a surrogate pair that is not valid UTF-16LE",
      1,
      2,
      1,
    ],
  ])("%s", (_, bytes, text, what, line, column, offset) => {
    const decoded = decodeText(new Uint8Array(bytes), { file });
    expect({ text: decoded.text, messages: decoded.messages }).toEqual({
      text,
      messages: [
        {
          ruleId: "text-encoding",
          severity: "error",
          reason: `Unexpected ${what}, expected UTF-8: save the file as UTF-8`,
          file,
          place: { start: { line, column, offset }, end: { line, column: column + 1, offset: offset + 1 } },
        },
      ],
    });
  });
});

describe("refused", () => {
  const png = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];
  test.each([
    [
      "ZIP",
      [0x50, 0x4b, 0x03, 0x04],
      "ZIP archive (a Word or OpenDocument file?), expected a text: save it as plain text",
    ],
    ["PDF", [...utf8("%PDF-1.7\n1 0 obj")], "PDF document, expected a text: export its text first"],
    ["PNG", png, "PNG image, expected a text: give the text it was made from"],
    ["RTF", [...utf8("{\\rtf1 x}")], "RTF document, expected a text: save it as plain text"],
    [
      "anything else",
      Array.from({ length: 256 }, (_unused, index) => index),
      "binary file, expected a text: give a text file",
    ],
    ["zeros", Array.from({ length: 64 }, () => 0), "binary file, expected a text: give a text file"],
  ])("%s", (_, bytes, reason) => {
    expect(decodeText(new Uint8Array(bytes), { file })).toEqual({
      text: "",
      messages: [{ ruleId: "binary-input", severity: "error", reason: `Unexpected ${reason}`, file }],
      encoding: "utf-8",
    });
  });

  test("one byte over the limit", () => {
    expect(decodeText(new Uint8Array(maxInputBytes).fill(0x61)).messages).toEqual([]);
    expect(decodeText(new Uint8Array(maxInputBytes + 1), { file })).toEqual({
      text: "",
      messages: [
        {
          ruleId: "input-size",
          severity: "error",
          reason:
            "Unexpected input of 1048577 bytes, expected at most 1048576: split it, or raise the limit for a source you trust",
          file,
          actual: "1048577",
          expected: ["1048576"],
        },
      ],
      encoding: "utf-8",
    });
  });

  test("a limit of one's own", () => {
    expect(decodeText(utf8("abc"), { maxBytes: 2 }).messages).toEqual([checkInputSize(3, { maxBytes: 2 })]);
    expect(decodeText(utf8("abc"), { maxBytes: 3 }).text).toBe("abc");
  });
});

test("never throws, and reads what it wrote", () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
      const { text, messages } = decodeText(bytes);
      expect(messages.length > 0 || new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes) === text).toBe(true);
    }),
  );
  fc.assert(
    fc.property(fc.string({ unit: "grapheme" }), (text) => {
      expect(decodeText(utf8(text)).text).toBe(text);
      expect(decodeText(utf16(`\ufeff${text}`, true)).text).toBe(`\ufeff${text}`);
    }),
  );
});
