import { describeAdapter, textHazards } from "@digestkit/adapter-kit/contract";
import { safeUrl, type Digest } from "@digestkit/schema";
import { test } from "vitest";
import { omits, toThread, type Post, type Service } from "../src/index.ts";
import { samples } from "./cases.ts";
import { liveSigns } from "./live-signs.ts";

const services: Service[] = ["mastodon", "bluesky", "telegram", "x"];
const textOf = (posts: readonly Post[]) => posts.map(({ text }) => text).join("\n\n");

for (const service of services) {
  describeAdapter(
    {
      name: service,
      // Long enough for every quotation of the cases, so that nothing may be missing.
      render: (digest: Digest) => toThread(digest, { service, limit: 4096, long: "split" }),
      text: textOf,
      hazards: (posts) => [
        ...posts.flatMap(({ text }) => textHazards(text)),
        ...posts.flatMap(({ text }) => liveSigns(text, service)),
        ...posts.flatMap(({ links }) =>
          links.flatMap(({ url }) => (safeUrl(url) === url ? [] : [`Unexpected link to ${url}`])),
        ),
      ],
      omits,
    },
    samples,
    { test },
  );
}
