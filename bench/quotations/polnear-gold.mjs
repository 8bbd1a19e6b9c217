import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";

/**
 * PolNeAR 1.0 as `{name, publisher, text, attributions: [{content, source, cue}]}`, each a list of spans. Several annotators may
 * cover one article: the first file by name counts.
 */
export async function readPolnear(folder) {
  const annotations = (await readdir(join(folder, "attributions"))).sort();
  const files = (await readdir(join(folder, "text"))).sort();
  const articles = [];
  for (const file of files) {
    const name = file.replace(/\.txt$/u, "");
    const standoff = annotations.find((candidate) => candidate.startsWith(`${name}_`));
    if (!standoff) continue;
    const text = await readFile(join(folder, "text", file), "utf8");
    const attributions = parseBrat(await readFile(join(folder, "attributions", standoff), "utf8"), codeUnits(text));
    articles.push({ name, publisher: name.split("_", 1)[0], text, attributions });
  }
  return articles;
}

/** Offsets in brat files count code points. */
function codeUnits(text) {
  const offsets = [];
  let offset = 0;
  for (const character of text) {
    offsets.push(offset);
    offset += character.length;
  }
  offsets.push(offset);
  return (codePoint) => offsets[Math.min(codePoint, offsets.length - 1)];
}

function parseBrat(standoff, toOffset) {
  const spans = new Map();
  const attributions = [];
  for (const line of standoff.split("\n")) {
    const [id, body] = line.split("\t");
    if (!body) continue;
    if (id.startsWith("T")) {
      const [, places] = /^\S+ (.+)$/u.exec(body);
      spans.set(
        id,
        places.split(";").map((place) => place.split(" ").map((offset) => toOffset(Number(offset)))),
      );
    } else if (id.startsWith("E")) attributions.push(body.split(" "));
  }
  return attributions.map((roles) => {
    const of = (role) =>
      roles
        .filter((item) => new RegExp(`^${role}\\d*:`, "u").test(item))
        .flatMap((item) => spans.get(item.split(":")[1]) ?? []);
    return { content: of("Content"), source: of("Source"), cue: of("Cue") };
  });
}
