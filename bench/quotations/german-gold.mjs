import { readFile } from "node:fs/promises";

/**
 * German Wikinews as the same shape as PolNeAR: every kind of reported speech counts as content. Offsets count UTF-16 units (no
 * text holds a character beyond them). What is annotated once for each of its sources (`Die Zeitung zitiert Orel: „…“`) is one
 * content with several sources, as PolNeAR has it.
 */
export async function readGerman(file) {
  const lines = (await readFile(file, "utf8")).split("\n").filter((line) => line !== "");
  return lines.map((line) => {
    const { name, text, annotations } = JSON.parse(line);
    const contents = new Map();
    for (const { quote, speaker, cue, type } of annotations) {
      const key = `${type} ${quote.join(" ")}`;
      const known = contents.get(key);
      if (known) {
        known.source.push(...speaker);
        known.cue.push(...cue);
      } else contents.set(key, { content: quote, source: [...speaker], cue: [...cue], type });
    }
    return { name, publisher: "wikinews", text, attributions: [...contents.values()] };
  });
}
