import { describeAdapter, textHazards } from "@digestkit/adapter-kit/contract";
import { createDigest, createEntry, createSection, safeUrl, type FlowContent } from "@digestkit/schema";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { omits, toBlockKit, type SlackBlock, type SlackMessage } from "../src/index.ts";
import { sample, samples } from "./cases.ts";

const textsOf = (block: SlackBlock): string[] => {
  if (block.type === "header") return [block.text.text];
  if (block.type === "divider") return [];
  return [block.elements.flatMap(({ elements }) => elements.map(({ text }) => text)).join("")];
};

const links = (messages: readonly SlackMessage[]) =>
  messages.flatMap(({ blocks }) =>
    blocks.flatMap((block) =>
      block.type === "rich_text"
        ? block.elements.flatMap(({ elements }) => elements.filter((element) => element.type === "link"))
        : [],
    ),
  );

/** What Slack would refuse, or read as mark-up. */
function faults(messages: readonly SlackMessage[]): string[] {
  return messages.flatMap(({ blocks, text }) => [
    ...(blocks.length > 50 ? [`${blocks.length} blocks`] : []),
    ...(JSON.stringify(blocks).length > 13_000 && blocks.length > 1 ? ["a message that is too long"] : []),
    ...(/[<>]|&(?!amp;|lt;|gt;)/u.test(text) ? [`mark-up in ${text}`] : []),
    ...(text === "" ? ["no text"] : []),
    ...blocks.flatMap((block) => {
      const [shown = ""] = textsOf(block);
      const limit = block.type === "header" ? 150 : 3000;
      return [...(shown.length > limit ? [`${shown.length} characters in ${block.type}`] : []), ...textHazards(shown)];
    }),
    ...blocks.flatMap((block) =>
      block.type !== "divider" && textsOf(block).join("") === "" ? ["an empty block"] : [],
    ),
  ]);
}

describeAdapter(
  {
    name: "Block Kit",
    render: (digest) => toBlockKit(digest, { siteUrl: "https://digest.example/" }),
    text: (messages) => messages.flatMap(({ blocks }) => blocks.flatMap(textsOf)).join("\n"),
    hazards: (messages) => [
      ...faults(messages),
      ...links(messages).flatMap(({ url }) => (safeUrl(url) === url ? [] : [`Unexpected link to ${url}`])),
    ],
    omits,
  },
  samples,
  { test },
);

describe("limits", () => {
  const paragraph = (value: string): FlowContent => ({ type: "paragraph", children: [{ type: "text", value }] });

  test("a long issue is several messages", () => {
    const entries = Array.from({ length: 120 }, (_, index) =>
      createEntry({ id: `e${index}`, headline: `Entry ${index}` }),
    );
    const messages = toBlockKit(
      createDigest({ id: "a", title: "A <b> & c", sections: [createSection({ id: "s", entries })] }),
    );
    expect(messages.map(({ text, blocks }) => [text, blocks.length])).toEqual([
      ["A &lt;b&gt; &amp; c (1/5)", 49],
      ["A &lt;b&gt; &amp; c (2/5)", 49],
      ["A &lt;b&gt; &amp; c (3/5)", 49],
      ["A &lt;b&gt; &amp; c (4/5)", 49],
      ["A &lt;b&gt; &amp; c (5/5)", 41],
    ]);
    expect(messages.map(({ blocks }) => [blocks[0]?.type, blocks.at(-1)?.type])).toEqual([
      ["header", "rich_text"],
      ...Array.from({ length: 4 }, () => ["rich_text", "rich_text"]),
    ]);
  });

  test("nothing Slack would refuse comes of any text", () => {
    fc.assert(
      fc.property(
        fc.string({ unit: "grapheme", maxLength: 400 }),
        fc.array(fc.string({ unit: "grapheme", maxLength: 200 }), { maxLength: 8 }),
        fc.integer({ min: 1, max: 60 }),
        (title, texts, times) => {
          const body = texts.map((text) => paragraph(text.repeat(times)));
          const digest = createDigest({
            id: "a",
            title,
            sections: [createSection({ id: "s", entries: [createEntry({ id: "e", headline: title, body })] })],
          });
          expect(faults(toBlockKit(digest))).toEqual([]);
        },
      ),
    );
  });
});

test("what a block of an entry is", () => {
  const [message] = toBlockKit(sample("every-node"), { url: "https://digest.example/40" });
  const block = message?.blocks.find((candidate) => textsOf(candidate)[0]?.startsWith("◆ Links"));
  expect(block).toEqual({
    type: "rich_text",
    elements: [
      {
        type: "rich_text_section",
        elements: [
          { type: "text", text: "◆ " },
          { type: "text", text: "Links", style: { bold: true } },
          { type: "text", text: "\n\n" },
          { type: "link", url: "https://svo.example/sheets/40", text: "Sheet 40" },
          { type: "text", text: " — the one with the order on its back" },
        ],
      },
    ],
  });
});

test("mentions and mark-up of a digest are the characters they are", () => {
  const title = "<!channel> <@U1> *bold* :tada: @here";
  const [message] = toBlockKit(
    createDigest({ id: "a", title, abstract: [{ type: "paragraph", children: [{ type: "text", value: title }] }] }),
  );
  expect(message).toEqual({
    text: "&lt;!channel&gt; &lt;@U1&gt; *bold* :tada: @here",
    blocks: [
      { type: "header", text: { type: "plain_text", text: title, emoji: false } },
      { type: "rich_text", elements: [{ type: "rich_text_section", elements: [{ type: "text", text: title }] }] },
    ],
  });
});

test.each(["withheld", "canceled"] as const)("an issue that is %s gives no message", (pubStatus) => {
  expect(toBlockKit({ ...sample("monitor"), pubStatus })).toEqual([]);
});
