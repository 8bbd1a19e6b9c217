import { createHash } from "node:crypto";
import { strFromU8, unzipSync } from "fflate";
import { afterEach, expect, test } from "vitest";
import { toEpub, toEpubFiles } from "../src/index.ts";
import { sample } from "./cases.ts";

const zone = process.env["TZ"];
afterEach(() => {
  if (zone === undefined) delete process.env["TZ"];
  else process.env["TZ"] = zone;
});

const digest = sample("every-node");

test("the archive reads back as the files it was made of, in their order", () => {
  const files = toEpubFiles(digest);
  const read = Object.entries(unzipSync(toEpub(digest))).map(([path, bytes]) => [path, strFromU8(bytes)]);
  expect(read).toEqual(files.map(({ path, content }) => [path, content]));
  expect(files.slice(0, 6).map(({ path }) => path)).toEqual([
    "mimetype",
    "META-INF/container.xml",
    "EPUB/package.opf",
    "EPUB/cover.xhtml",
    "EPUB/nav.xhtml",
    "EPUB/issue-1.xhtml",
  ]);
});

test("the type stands first, uncompressed and without an extra field", () => {
  const book = toEpub(digest);
  const view = new DataView(book.buffer, book.byteOffset);
  // ZIP, section 4.3.7: signature, method at 8, lengths of name and extra field at 26 and 28.
  expect([
    view.getUint32(0, true),
    view.getUint16(8, true),
    view.getUint16(26, true),
    view.getUint16(28, true),
  ]).toEqual([0x04034b50, 0, 8, 0]);
  expect(strFromU8(book.slice(30, 58))).toBe("mimetypeapplication/epub+zip");
});

test("the bytes are the same in every time zone", () => {
  const made = ["UTC", "Pacific/Apia", "America/Los_Angeles", "Asia/Kathmandu", "Africa/Monrovia"].map((name) => {
    process.env["TZ"] = name;
    return createHash("sha256").update(toEpub(digest)).digest("hex");
  });
  expect(new Set(made).size).toBe(1);
});
