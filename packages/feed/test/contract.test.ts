import { describeAdapter, type Omission } from "@digestkit/adapter-kit/contract";
import { test } from "vitest";
import { omits } from "../src/index.ts";
import { samples } from "./cases.ts";
import { complete, formats, readText } from "./formats.ts";

const reason = "An item is one entry, and has nothing of the issue around it.";
const entryOmits: Omission[] = (
  [
    "title",
    "publication",
    "issueNumber",
    "contributor",
    "pullQuote",
    "attribution",
    "abstract",
    "sectionTitle",
    "sectionAbstract",
  ] as const
).map((field) => ({ field, reason }));
// Corrections of the issue itself are in the feed of issues, and in that of corrections.
entryOmits.push({ field: "correction", reason: "Those of no entry belong to no item." });

for (const format of formats) {
  const shared = {
    text: (feed: string) => readText(format, feed),
    hazards: (feed: string) => format.faults(feed),
  };
  describeAdapter(
    { name: `${format.name} of issues`, render: (digest) => format.render(digest, complete), omits, ...shared },
    samples,
    { test },
  );
  describeAdapter(
    {
      name: `${format.name} of entries`,
      render: (digest) => format.render(digest, { ...complete, of: "entries" }),
      omits: entryOmits,
      ...shared,
    },
    samples,
    { test },
  );
}
