import {
  annotate,
  checkVerbatim,
  findNames,
  findIndirect,
  findQuotations,
  isApostrophe,
  pairMarks,
} from "../../packages/quotations/dist/index.js";
import { languages } from "../../packages/quotations/dist/languages/index.js";

/**
 * How the time of each entry point grows with its input, on patterns made to hurt: `node bench/quotations/growth.mjs [largest size]`.
 * Prints milliseconds of CPU at the largest size and the exponent between a quarter of it and all of it: 1 is linear.
 */
const largest = Number(process.argv[2] ?? 100_000);
const limit = 1.15;

const units = {
  "quotes with speakers": "“We will rebuild,” said Mayor Mira Orel. Kern called it “a mistake”. ",
  "quotes in paragraphs": "“We will rebuild,” said Mira Orel.\n\n",
  "opening marks": "“",
  "closing marks": "”",
  "straight marks": '"',
  "single marks": "'",
  apostrophes: "workers’ ",
  "alternating marks": "“‘",
  "marks without spaces": "a“b”",
  "paragraphs that never close": "“We stay.\n\n",
  colons: "Orel: ",
  "lead-ins without an opening mark": "Orel’s post: We stay.” ",
  "one sentence of names": "Mira Orel and Dov Kern and ",
  "one sentence of cues": "he said that she said that ",
  commas: "Orel, a lawyer, ",
  roles: "the mayor of the ",
  "different names": (index) => `Mira${index} Orel${index} met “X${index}”. `,
  "one surname, many first names": (index) => `Mira${index} Orel said: “No.” `,
  "dash dialogue": "— We stay, — said Orel. ",
  "paragraphs of dashes": "— We stay.\n\n",
  "block quotations": "> We stay.\n> — Mira Orel\n\n",
  "words without a stop": "word ",
  "one long word": "w",
  "full stops": ".",
  spaces: " ",
  newlines: "\n",
  brackets: "(",
  capitals: "A. ",
  surrogates: "\u{1F600}",
  "Chinese without spaces": "王明在声明中表示",
  "French elisions": "l’",
};

const entryPoints = {
  findQuotations: (text) => findQuotations(text),
  "findQuotations, German, indirect": (text) =>
    findQuotations(text, { language: "de", languages, indirect: findIndirect }),
  "findQuotations, French": (text) => findQuotations(text, { language: "fr", languages }),
  "findQuotations, Chinese": (text) => findQuotations(text, { language: "zh", languages }),
  pairMarks: (text) => pairMarks(text),
  findNames: (text) => findNames(text),
  isApostrophe: (text) => isApostrophe(text, text.length >> 1),
  checkVerbatim: (text) => checkVerbatim("We will rebuild the bridge before winter", [text]),
  annotate: (text) => annotate(digestOf(text)),
};

/** A digest with an entry for each 2,000 characters. */
function digestOf(text) {
  const entries = [];
  for (let at = 0; at < text.length; at += 2000) {
    const value = text.slice(at, at + 2000);
    const id = `e${at}`;
    entries.push({
      id,
      body: [{ type: "paragraph", children: [{ type: "text", value }] }],
      sources: [],
      quotations: [],
      mentions: [],
      keywords: [],
    });
  }
  const section = { id: "s", title: "", entryStyle: "paragraph", entries };
  return {
    schemaVersion: "1.0",
    id: "d",
    inLanguage: "en",
    contributors: [],
    abstract: [],
    featured: [],
    people: [],
    organisations: [],
    places: [],
    corrections: [],
    sections: [section],
  };
}

function textOf(unit, size) {
  if (typeof unit === "string") return unit.repeat(Math.ceil(size / unit.length)).slice(0, size);
  let text = "";
  for (let index = 0; text.length < size; index++) text += unit(index);
  return text.slice(0, size);
}

/** The least CPU milliseconds of two runs. */
function cost(run, text) {
  let least = Number.POSITIVE_INFINITY;
  for (let round = 0; round < 2; round++) {
    const start = process.cpuUsage();
    run(text);
    const { user, system } = process.cpuUsage(start);
    least = Math.min(least, (user + system) / 1000);
  }
  return least;
}

let worst = 0;
let steep = 0;
for (const [name, run] of Object.entries(entryPoints)) {
  console.log(name);
  for (const [pattern, unit] of Object.entries(units)) {
    const [small, large] = [largest / 4, largest].map((size) => cost(run, textOf(unit, size)));
    // Below a few milliseconds the clock says more about the engine than about the text.
    const exponent = large < 8 ? 0 : Math.log(large / Math.max(small, 0.5)) / Math.log(4);
    worst = Math.max(worst, exponent);
    steep += exponent > limit ? 1 : 0;
    const shown = large < 8 ? "  –" : exponent.toFixed(2);
    console.log(
      `  ${pattern.padEnd(36)} ${large.toFixed(1).padStart(9)} ms   ${shown}${exponent > limit ? "  ← steep" : ""}`,
    );
  }
}
console.log(`worst exponent ${worst.toFixed(2)}; ${steep} above ${limit}`);
