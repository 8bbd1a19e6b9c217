import { createDigest, createEntry, createSection, type Entry, type FlowContent, type Source } from "@digestkit/schema";
import { expect, test } from "vitest";
import { toHtml } from "../src/index.ts";

const body: FlowContent[] = [{ type: "paragraph", children: [{ type: "text", value: "Gates opened." }] }];
const courier: Source = { name: "The Courier", url: "https://courier.example/" };
const depot: Source = { name: "the depot" };
const entry = (id: string, ...sources: Source[]): Entry => createEntry({ id, body, sources });

function fragment(...entries: Entry[]): string {
  const sections = [createSection({ id: "s", entries })];
  const digest = createDigest({ id: "a", inLanguage: "en", sections });
  return toHtml(digest, { document: "fragment", permalinks: "none", sources: "notes" });
}

test("sources are numbered where they stand, and listed once at the end with ways back", () => {
  const markup = fragment(entry("one", depot, courier), entry("two", { ...courier }));
  expect(markup).toContain(
    '<dl class="facts">\n<div><dt>Sources</dt><dd>' +
      '<a href="#digest-source-1" id="digest-source-ref-1" role="doc-noteref" aria-label="Source 1">1</a>, ' +
      '<a href="#digest-source-2" id="digest-source-ref-2" role="doc-noteref" aria-label="Source 2">2</a></dd></div>\n</dl>',
  );
  expect(markup).toContain(
    '<dl class="facts">\n<div><dt>Source</dt><dd>' +
      '<a href="#digest-source-2" id="digest-source-ref-2-2" role="doc-noteref" aria-label="Source 2">2</a></dd></div>\n</dl>',
  );
  expect(markup).toContain(`<section class="footnotes" role="doc-endnotes" aria-labelledby="digest-sources">
<h2 id="digest-sources">Sources</h2>
<ol>
<li id="digest-source-1">
<p><bdi>the depot</bdi></p>
<p class="back"><a href="#digest-source-ref-1" role="doc-backlink" aria-label="Back to reference 1">↩\uFE0E</a> </p>
</li>
<li id="digest-source-2">
<p><a href="https://courier.example/"><bdi>The Courier</bdi></a></p>
<p class="back"><a href="#digest-source-ref-2" role="doc-backlink" aria-label="Back to reference 2">↩\uFE0E</a> <a href="#digest-source-ref-2-2" role="doc-backlink" aria-label="Back to reference 2.2">↩\uFE0E</a> </p>
</li>
</ol>
</section>
`);
});

test("no sources, no notes", () => {
  expect(fragment(entry("one"))).not.toContain("footnotes");
});
