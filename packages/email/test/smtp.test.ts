import type { AddressInfo } from "node:net";
import { simpleParser, type ParsedMail } from "mailparser";
import { createTransport } from "nodemailer";
import { SMTPServer } from "smtp-server";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { poison, vectors } from "@digestkit/adapter-kit/contract";
import { toEmail, type Email } from "../src/index.ts";
import { sample, samples } from "./cases.ts";

// A mailer and a mail server on this machine: what was sent is what arrives, whatever encodes and folds it in between.

const arrived: Buffer[] = [];
const server = new SMTPServer({
  authOptional: true,
  disabledCommands: ["STARTTLS"],
  size: 4_000_000,
  onData: (stream, _session, done) => {
    const chunks: Buffer[] = [];
    stream.on("data", (chunk: Buffer) => chunks.push(chunk));
    stream.on("end", () => {
      arrived.push(Buffer.concat(chunks));
      done();
    });
  },
});
let transport: ReturnType<typeof createTransport>;

beforeAll(async () => {
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", () => resolve()));
  const { port } = server.server.address() as AddressInfo;
  transport = createTransport({ host: "127.0.0.1", port, ignoreTLS: true, socketTimeout: 10_000 });
});
afterAll(async () => {
  transport.close();
  await new Promise<void>((resolve) => server.close(() => resolve()));
});

const parsing = { skipTextToHtml: true, skipImageLinks: true };

async function sent({ subject, html, text, headers }: Email): Promise<{ raw: string; mail: ParsedMail }> {
  arrived.length = 0;
  await transport.sendMail({
    from: "desk@monitor.example",
    to: "reader@example.org",
    date: new Date("2024-03-15T07:30:00Z"),
    messageId: "<7@monitor.example>",
    subject,
    html,
    text,
    headers: { ...headers },
  });
  const [raw = Buffer.alloc(0)] = arrived;
  return { raw: raw.toString("latin1"), mail: await simpleParser(raw, parsing) };
}

/** Headers of a message, each on one line, by lower-case name. */
function headerLines(raw: string): [name: string, value: string][] {
  const [head = ""] = raw.split("\r\n\r\n", 1);
  return head
    .replace(/\r\n[ \t]+/gu, " ")
    .split("\r\n")
    .map((line) => [line.slice(0, line.indexOf(":")).toLowerCase(), line.slice(line.indexOf(":") + 1).trim()]);
}

const options = {
  issueUrl: "https://monitor.example/7",
  list: { id: "monitor.lists.example" },
  unsubscribe: { url: `https://lists.example/u/${"7f3a".repeat(60)}`, mailto: "leave@lists.example?subject=leave" },
  feedback: { sender: "lorskdesk", identifiers: ["issue-7", "weekly"] },
  imprint: "Lorsk Civic Observatory\n7 Harbour Street, Lorsk",
};

/** Everything a mailer writes, and nothing else. */
const expectedNames = [
  "content-language",
  "content-type",
  "date",
  "feedback-id",
  "from",
  "list-id",
  "list-unsubscribe",
  "list-unsubscribe-post",
  "message-id",
  "mime-version",
  "subject",
  "to",
];

/** What the mail format does to the end of a text. */
const trimmed = (text: string): string => text.replace(/\s+$/u, "");

describe.each(samples)("$name", ({ digest }) => {
  test("arrives as it was sent", async () => {
    const email = toEmail(digest, options);
    const { raw, mail } = await sent(email);
    expect(mail.subject).toBe(email.subject);
    expect(trimmed(mail.text ?? "")).toBe(trimmed(email.text));
    expect(trimmed(String(mail.html))).toBe(trimmed(email.html));
    const lines = headerLines(raw);
    expect(lines.map(([name]) => name).toSorted()).toEqual(expectedNames);
    const known = new Map(lines);
    expect(known.get("content-language")).toBe(email.headers["Content-Language"]);
    expect(known.get("feedback-id")).toBe("issue-7:weekly:lorskdesk");
    expect(known.get("list-unsubscribe")?.replace(/\s+/gu, "")).toBe(
      email.headers["List-Unsubscribe"]?.replace(/\s+/gu, ""),
    );
    expect(known.get("list-unsubscribe-post")).toBe("List-Unsubscribe=One-Click");
    expect(known.get("list-id")).toBe(email.headers["List-Id"]);
    expect(raw.split("\r\n").every((line) => line.length <= 998)).toBe(true);
  });
});

test.each([
  ["ASCII", 'The "Lorsk" Monitor'],
  ["Cyrillic", "Бюллетень Лорска и долины Сарн, выходит по пятницам и отвечает на письма"],
  ["Persian", "هفته‌نامهٔ لورسک"],
])("the name of a list in %s arrives", async (_, name) => {
  const { mail } = await sent(toEmail(sample("monitor"), { list: { id: "monitor.lists.example", name } }));
  const list = mail.headers.get("list") as { id: { name: string; id: string } };
  expect(list.id.id).toBe("monitor.lists.example");
  // The parser decodes encoded words in a subject, not in this header.
  const { subject } = await simpleParser(Buffer.from(`Subject: ${list.id.name}\r\n\r\n`), parsing);
  expect(subject).toBe(name);
});

test.each(vectors.map((vector) => [JSON.stringify(vector), vector]))(
  "%s in every string adds no header",
  async (_, vector) => {
    const { raw, mail } = await sent(toEmail(poison(sample("every-node"), vector), options));
    expect(
      headerLines(raw)
        .map(([name]) => name)
        .toSorted(),
    ).toEqual(expectedNames);
    expect(mail.bcc).toBeUndefined();
    expect(mail.attachments).toEqual([]);
  },
);
