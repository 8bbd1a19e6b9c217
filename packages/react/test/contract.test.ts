import { readFileSync } from "node:fs";
import { describeAdapter, textHazards } from "@digestkit/adapter-kit/contract";
import type { Digest } from "@digestkit/schema";
import { test } from "vitest";
import { omits, toReact } from "../src/index.ts";

const cases = ["every-node", "hostile-markup"].map((name) => {
  const file = new URL(`../../fixtures/cases/${name}/digest.json`, import.meta.url);
  return { name, digest: JSON.parse(readFileSync(file, "utf8")) as Digest };
});

describeAdapter(
  { name: "react", render: toReact, text: (output) => output, hazards: textHazards, omits },
  cases,
  { test },
);
