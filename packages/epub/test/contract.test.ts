import { describeAdapter } from "@digestkit/adapter-kit/contract";
import { test } from "vitest";
import { omits, toEpubFiles, type EpubFile } from "../src/index.ts";
import { bookHazards } from "./book-hazards.ts";
import { pagesOf } from "./book-files.ts";
import { samples } from "./cases.ts";
import { visibleText } from "./parse-xml.ts";

const shared = {
  text: (files: EpubFile[]) => pagesOf(files).map(visibleText).join("\n"),
  hazards: bookHazards,
  omits,
};

describeAdapter({ name: "epub", render: (digest) => toEpubFiles(digest), ...shared }, samples, { test });
describeAdapter({ name: "epub of several issues", render: (digest) => toEpubFiles([digest]), ...shared }, samples, {
  test,
});
