import { test } from "vitest";
import { sample } from "./cases.ts";
import { toAtom, toRss, toJsonFeed, toOpml, feedsOf } from "../src/index.ts";
test("x", () => {
  const d = sample("every-node");
  const m: unknown[] = [];
  console.log(toRss(d, { feedUrl: "https://notebook.example/rss.xml", of: "entries", onMessage: (x) => m.push(x) }));
  console.log(toAtom(d, { of: "corrections" }));
  console.log(toJsonFeed(d, { of: "sections" }).slice(0, 3000));
  console.log(toOpml(d, { feeds: feedsOf([d]).map((of, i) => ({ of, feedUrl: `/f${i}.xml` })) }));
  console.log(m);
});
