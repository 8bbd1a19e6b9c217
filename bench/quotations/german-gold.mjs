import { readFile } from "node:fs/promises";

/** German Wikinews as the same shape as PolNeAR: every kind of reported speech counts as content. */
export async function readGerman(file) {
  const lines = (await readFile(file, "utf8")).split("\n").filter((line) => line !== "");
  return lines.map((line) => {
    const { name, text, annotations } = JSON.parse(line);
    const attributions = annotations.map(({ quote, speaker, cue, type }) => ({
      content: quote,
      source: speaker,
      cue,
      type,
    }));
    return { name, publisher: "wikinews", text, attributions };
  });
}
