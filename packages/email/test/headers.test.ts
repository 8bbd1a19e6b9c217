import { createDigest } from "@digestkit/schema";
import { describe, expect, test } from "vitest";
import { feedbackId, listId, listUnsubscribe, toEmail, type EmailOptions } from "../src/index.ts";

describe("listId", () => {
  test.each([
    [{ id: "monitor.lists.example.org" }, "<monitor.lists.example.org>"],
    [{ id: "monitor.lists.example.org", name: "Rights Monitor" }, "Rights Monitor <monitor.lists.example.org>"],
    [{ id: "a.b", name: "O'Neil & Son" }, "O'Neil & Son <a.b>"],
    [{ id: "a.b", name: 'The "Lorsk"' }, "=?UTF-8?B?VGhlICJMb3JzayI=?= <a.b>"],
    [{ id: "a.b", name: "=?x?=" }, "=?UTF-8?B?PT94Pz0=?= <a.b>"],
    [
      { id: "a.b", name: "Бюллетень Лорска и долины" },
      "=?UTF-8?B?0JHRjtC70LvQtdGC0LXQvdGMINCb0L7RgNGB0LrQsCDQuCDQtNC+0LvQuNC9?= =?UTF-8?B?0Ys=?= <a.b>",
    ],
  ])("%j", (fields, expected) => {
    expect(listId(fields)).toBe(expected);
  });

  test.each([
    "",
    "monitor",
    "a..b",
    ".a.b",
    "a b.c",
    "a.b>",
    "<a.b>",
    "ä.example",
    "a.b\r\nBcc: x@y.example",
    `a.${"b".repeat(300)}`,
  ])("no id %j", (id) => {
    expect(() => listId({ id })).toThrow(TypeError);
  });
});

describe("listUnsubscribe", () => {
  test.each([
    [{ url: "https://lists.example/u/7f3a?a=1&b=<2>" }, "<https://lists.example/u/7f3a?a=1&b=%3C2%3E>"],
    [
      { url: "https://lists.example/u", mailto: "leave@lists.example" },
      "<https://lists.example/u>, <mailto:leave@lists.example>",
    ],
    [
      { url: "https://lists.example/u", mailto: "mailto:leave@lists.example?subject=leave 7" },
      "<https://lists.example/u>, <mailto:leave@lists.example?subject=leave%207>",
    ],
    [{ url: "https://bücher.example/ü" }, "<https://xn--bcher-kva.example/%C3%BC>"],
  ])("%j", (fields, expected) => {
    expect(listUnsubscribe(fields)).toEqual({
      "List-Unsubscribe": expected,
      "List-Unsubscribe-Post": "List-Unsubscribe=One-Click",
    });
  });

  test.each([
    "http://lists.example/u",
    "/u",
    "lists.example/u",
    "javascript:alert(1)",
    "https://user@lists.example/",
    "https://lists.example/u\r\nBcc: x@y.example",
    "https://lists.example/u>\n<https://evil.example",
    `https://lists.example/${"a".repeat(1000)}`,
    `https://lists.example/${"ü".repeat(400)}`,
  ])("no address %j", (url) => {
    expect(() => listUnsubscribe({ url })).toThrow(TypeError);
  });

  test.each([
    "leave",
    "leave@lists.example, all@evil.example@x",
    "https://lists.example",
    "a@b.example?subject=%0d%0aBcc:c@d.example",
  ])("no mail address %j", (mailto) => {
    expect(() => listUnsubscribe({ url: "https://lists.example/u", mailto })).toThrow(TypeError);
  });
});

describe("feedbackId", () => {
  test.each([
    [{ sender: "lorskdesk" }, "lorskdesk"],
    [{ sender: "lorskdesk", identifiers: ["issue-7", "monitor", "weekly"] }, "issue-7:monitor:weekly:lorskdesk"],
  ])("%j", (fields, expected) => {
    expect(feedbackId(fields)).toBe(expected);
  });

  test.each([
    { sender: "desk" },
    { sender: "a-very-long-sender" },
    { sender: "lorsk:desk" },
    { sender: "lorsk desk" },
    { sender: "lörskdesk" },
    { sender: "lorskdesk", identifiers: [""] },
    { sender: "lorskdesk", identifiers: ["a", "b", "c", "d"] },
    { sender: "lorskdesk", identifiers: ["x".repeat(65)] },
    { sender: "lorskdesk", identifiers: ["a\r\nBcc: x@y.example"] },
  ])("not %j", (fields) => {
    expect(() => feedbackId(fields)).toThrow(TypeError);
  });
});

/** What attackers put behind a value so that a careless mailer reads a second header, or a body. */
const injections: readonly string[] = [
  "\r\nBcc: all@evil.example",
  "\nBcc: all@evil.example",
  "\rBcc: all@evil.example",
  "\u0000Bcc: all@evil.example",
  "\u2028Bcc: all@evil.example",
  "\u2029Bcc: all@evil.example",
  "\u0085Bcc: all@evil.example",
  "\u000BBcc: all@evil.example",
  "\u000CBcc: all@evil.example",
  "\r\n\r\n<p>body",
  "\r\n Bcc: folded@evil.example",
  "\uD800",
  "\u202Eelpmaxe.live@lla :ccB",
  "\u001B[2J",
  "x".repeat(1000),
];

/** Every option that becomes part of a header. */
const fields: Record<string, (value: string) => EmailOptions> = {
  subject: (value) => ({ subject: `Monitor${value}` }),
  "list.id": (value) => ({ list: { id: `monitor.example${value}` } }),
  "list.name": (value) => ({ list: { id: "monitor.example", name: `Monitor${value}` } }),
  "unsubscribe.url": (value) => ({ unsubscribe: { url: `https://lists.example/u${value}` } }),
  "unsubscribe.mailto": (value) => ({ unsubscribe: { url: "https://lists.example/u", mailto: `a@b.example${value}` } }),
  "feedback.sender": (value) => ({ feedback: { sender: `lorsk${value}` } }),
  "feedback.identifiers": (value) => ({ feedback: { sender: "lorskdesk", identifiers: [`a${value}`] } }),
};

describe.each(Object.entries(fields))("an injection into %s is an error that says so", (_, optionsOf) => {
  const digest = createDigest({ id: "a", title: "Monitor" });

  test.each(injections.map((value) => [JSON.stringify(value.slice(0, 30)), value]))("%s", (_name, value) => {
    expect(() => toEmail(digest, optionsOf(value))).toThrow(/^Unexpected (?:U\+[\dA-F]{4}|.* characters)/u);
  });

  test("a string is what it takes", () => {
    for (const value of [7, null, {}] as unknown[]) {
      const options = JSON.parse(JSON.stringify(optionsOf("")), (_key, inner: unknown) =>
        typeof inner === "string" ? value : inner,
      ) as EmailOptions;
      expect(() => toEmail(digest, options)).toThrow(TypeError);
    }
  });
});

test("what a document says cannot begin a header either", () => {
  for (const value of injections) {
    const digest = createDigest({ id: "a", title: `Monitor${value}`, publication: { name: `Lorsk${value}` } });
    const { subject, headers } = toEmail(digest, { list: { id: "monitor.example" } });
    for (const line of [subject, headers["List-Id"] ?? ""])
      expect(line).toMatch(/^[^\p{Cc}\p{Zl}\p{Zp}\p{Cs}\u202E]*$/u);
  }
});

test("a mail says its language, and only the headers it was given something for", () => {
  const digest = createDigest({ id: "a", title: "Monitor", inLanguage: "fa-IR", publication: { name: "Lorsk" } });
  expect(toEmail(digest).headers).toEqual({ "Content-Language": "fa-IR" });
  expect(
    toEmail(digest, {
      list: { id: "monitor.lists.example" },
      unsubscribe: { url: "https://lists.example/u" },
      feedback: { sender: "lorskdesk" },
    }).headers,
  ).toEqual({
    "Content-Language": "fa-IR",
    "List-Id": "Lorsk <monitor.lists.example>",
    "List-Unsubscribe": "<https://lists.example/u>",
    "List-Unsubscribe-Post": "List-Unsubscribe=One-Click",
    "Feedback-ID": "lorskdesk",
  });
});
