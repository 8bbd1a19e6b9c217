import { describeAdapter, type ContractField, type Omission } from "@digestkit/adapter-kit/contract";
import { test } from "vitest";
import { omits, toEmail, type EmailOptions } from "../src/index.ts";
import { samples } from "./cases.ts";
import { hazards } from "./hazards.ts";
import { visibleText } from "./parse-html.ts";

const options: EmailOptions = {
  issueUrl: "https://monitor.example/7",
  list: { id: "monitor.lists.example" },
  unsubscribe: { url: "https://lists.example/u/7f3a" },
};

describeAdapter(
  {
    name: "html part",
    render: (digest) => toEmail(digest, options),
    text: ({ html }) => visibleText(html),
    hazards,
    omits,
  },
  samples,
  { test },
);

const left: ContractField[] = [
  "pullQuote",
  "attribution",
  "abstract",
  "sectionTitle",
  "sectionAbstract",
  "headline",
  "dateline",
  "body",
  "footnote",
  "quotation",
  "source",
  "keyword",
  "translation",
];
const reason = "A mail of corrections has nothing but them.";

describeAdapter(
  {
    name: "correction mail",
    render: (digest) => toEmail(digest, { ...options, only: "corrections" }),
    text: ({ html }) => visibleText(html),
    hazards,
    omits: left.map((field): Omission => ({ field, reason })),
  },
  samples.filter(({ digest }) => digest.corrections.length > 0),
  { test },
);
