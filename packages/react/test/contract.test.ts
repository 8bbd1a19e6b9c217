import { describeAdapter, markupHazards } from "@digestkit/adapter-kit/contract";
import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { omits } from "../src/index.ts";
import { asWritten } from "./as-written.ts";
import { sample, samples } from "./cases.ts";
import { restoreElements, textOfElements } from "./resolve-elements.ts";
import { resolveDigest } from "./server-component.tsx";
import { toMarkup } from "./server.tsx";

describeAdapter(
  {
    name: "react",
    render: resolveDigest,
    text: textOfElements,
    hazards: (output) => markupHazards(asWritten(renderToStaticMarkup(restoreElements(output)))),
    omits,
  },
  samples,
  { test },
);

test("hostile-markup stays inert in markup that React takes over", () => {
  expect(markupHazards(asWritten(toMarkup(sample("hostile-markup"))))).toEqual([]);
});
