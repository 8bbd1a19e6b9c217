import { gauge, hearing, sirens } from "./support/paragraphs.ts";
import { testCases } from "./support/test-cases.ts";

/** What marks off the entries of a section. */
testCases([
  {
    name: "words and a colon are headlines where several paragraphs begin so, however long, with an ordinal or a quotation inside",
    source: `Rights Monitor\n14 March 2024\n\nLAW\n\nGauge laws threaten to spur decoupling from the coast, says business group: ${gauge}\n\n• ${sirens}\n\nProteste zum 1. Mai: ${hearing}\n\nCOURTS\n\nCourt hears the “sheets case”: ${hearing}\n\nPRESS\n\n${sirens}\n\n${gauge}\n`,
    outline: {
      name: "Rights Monitor",
      issueDate: "2024-03-14",
      inLanguage: "en",
      sections: [
        {
          title: "LAW",
          style: "runIn",
          entries: [
            {
              headline: "Gauge laws threaten to spur decoupling from the coast, says business group",
              body: [gauge, `bullets: ${sirens}`],
            },
            { headline: "Proteste zum 1. Mai", body: [hearing] },
          ],
        },
        { title: "COURTS", style: "runIn", entries: [{ headline: "Court hears the “sheets case”", body: [hearing] }] },
        { title: "PRESS", style: "paragraph", entries: [sirens, gauge] },
      ],
    },
    guesses: 2,
  },
  {
    name: "neither speech nor days nor two such paragraphs are",
    source: `Rights Monitor\n14 March 2024\n\nCOURTS\n\nIlka Torvan said: ${gauge}\n\nMira Kern wrote: ${sirens}\n\n4 March 2024: ${hearing}\n\n5 March 2024: ${gauge}\n\nArchives opened: ${sirens}\n\nProtests on the weir: ${gauge}\n`,
    outline: {
      name: "Rights Monitor",
      issueDate: "2024-03-14",
      inLanguage: "en",
      sections: [
        {
          title: "COURTS",
          style: "paragraph",
          entries: [
            `Ilka Torvan said: ${gauge}`,
            `Mira Kern wrote: ${sirens}`,
            `4 March 2024: ${hearing}`,
            `5 March 2024: ${gauge}`,
            `Archives opened: ${sirens}`,
            `Protests on the weir: ${gauge}`,
          ],
        },
      ],
    },
  },
  {
    name: "Roman numerals count sections, full stop or not; items of lists are entries, whatever leads to them",
    source: `Rights Monitor\n14 March 2024\n\nI. Priorities for the talks.\n\nThe weir:\n\n• ${gauge}\n• ${sirens}\n\nThe bridge:\n\n• ${hearing}\n\nII. News from the valley.\n\nCourts:\n\n• ${hearing}\n\nV. Torvan told the court so.\n`,
    outline: {
      name: "Rights Monitor",
      issueDate: "2024-03-14",
      inLanguage: "en",
      sections: [
        { title: "I. Priorities for the talks.", style: "paragraph", entries: [] },
        { title: "The weir:", style: "list", entries: [gauge, sirens] },
        { title: "The bridge:", style: "list", entries: [hearing] },
        { title: "II. News from the valley.", style: "paragraph", entries: [] },
        { title: "Courts:", style: "list", entries: [hearing, "V. Torvan told the court so."] },
      ],
    },
  },
  {
    name: "a headline longer than any other, where the others have one",
    source: `Rights Monitor\n14 March 2024\n\nActivist who was shot by the police spent two years in cellars and cardboard boxes before he was found on the coast\n\n${hearing}\n\nSheets found\n\n${gauge}\n\nSirens moved\n\n${sirens}\n`,
    outline: {
      name: "Rights Monitor",
      issueDate: "2024-03-14",
      inLanguage: "en",
      sections: [
        {
          title:
            "Activist who was shot by the police spent two years in cellars and cardboard boxes before he was found on the coast",
          style: "paragraph",
          entries: [hearing],
        },
        { title: "Sheets found", style: "paragraph", entries: [gauge] },
        { title: "Sirens moved", style: "paragraph", entries: [sirens] },
      ],
    },
  },
  {
    name: "stars without a space are bullets beside each other",
    source: `Rights Monitor\n14 March 2024\n\nCourts\n\n*${hearing}\n\n*${gauge}\n\nPress\n\n*Nobody* read the gauge. ${sirens}\n`,
    outline: {
      name: "Rights Monitor",
      issueDate: "2024-03-14",
      inLanguage: "en",
      sections: [
        { title: "Courts", style: "list", entries: [hearing, gauge] },
        { title: "Press", style: "paragraph", entries: [`*Nobody* read the gauge. ${sirens}`] },
      ],
    },
  },
]);
