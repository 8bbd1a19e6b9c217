import { describeAdapter, markupHazards } from "@digestkit/adapter-kit/contract";
import { test } from "vitest";
import { omits, toHtml } from "../src/index.ts";
import { samples } from "./cases.ts";
import { visibleText } from "./parse-html.ts";

const shared = { text: visibleText, hazards: (output: string): string[] => markupHazards(output), omits };

describeAdapter({ name: "page", render: (digest) => toHtml(digest), ...shared }, samples, { test });
describeAdapter(
  { name: "fragment", render: (digest) => toHtml(digest, { document: "fragment" }), ...shared },
  samples,
  { test },
);
