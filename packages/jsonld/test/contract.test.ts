import { describeAdapter } from "@digestkit/adapter-kit/contract";
import { test } from "vitest";
import { ninjsOmits, omits, toJsonLd, toNinjs } from "../src/index.ts";
import { samples } from "./cases.ts";
import { jsonHazards } from "./json-hazards.ts";
import { textsOf } from "./texts-of.ts";

const siteUrl = "https://digest.example/";

describeAdapter(
  {
    name: "JSON-LD",
    render: (digest) => toJsonLd(digest, { siteUrl, url: "/issue" }),
    text: textsOf,
    hazards: jsonHazards,
    omits,
  },
  samples,
  { test },
);

describeAdapter(
  {
    name: "JSON-LD without addresses",
    render: (digest) => toJsonLd(digest),
    text: textsOf,
    hazards: jsonHazards,
    omits,
  },
  samples,
  { test },
);

describeAdapter(
  {
    name: "ninjs",
    render: (digest) => toNinjs(digest, { siteUrl }),
    text: textsOf,
    hazards: jsonHazards,
    omits: ninjsOmits,
  },
  samples,
  { test },
);
