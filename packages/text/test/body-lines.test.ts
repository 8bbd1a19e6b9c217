import { gauge, hearing, sirens } from "./support/paragraphs.ts";
import { testCases } from "./support/test-cases.ts";

/** Lines of a body that are no headings, and dates that are not the issue's. */
testCases([
  {
    name: "a line that leads to a quotation is no heading, and the quotation is part of its entry",
    source: `Rights Monitor\n14 March 2024\n\nCourts\n\nThe minister told reporters:\n\n“${gauge}”\n\nPress\n\n${hearing} The Harbour Letter wrote:\n\n“${sirens}”\n`,
    outline: {
      name: "Rights Monitor",
      issueDate: "2024-03-14",
      inLanguage: "en",
      sections: [
        {
          title: "Courts",
          style: "paragraph",
          entries: [{ body: ["The minister told reporters:", `“${gauge}”`] }],
        },
        {
          title: "Press",
          style: "paragraph",
          entries: [{ body: [`${hearing} The Harbour Letter wrote:`, `“${sirens}”`] }],
        },
      ],
    },
  },
  {
    name: "headlines credited with a publication and its date: an entry each, and no date of the issue",
    source: `Rights Monitor\n14 March 2024\n\nCourts (суды)\n\nCourt in Lorsk frees two hydrologists\nHarbour Letter, March 7, 2024\n\nGauge at Torrow read again, says the retired miller\nThe Sarn Courier, March 6, 2024\n\nPress\n\nPolice search an office\nLorsk Radio, March 8, 2024\n`,
    outline: {
      name: "Rights Monitor",
      issueDate: "2024-03-14",
      inLanguage: "en",
      sections: [
        {
          title: "Courts (суды)",
          style: "paragraph",
          entries: [
            { headline: "Court in Lorsk frees two hydrologists", body: ["Harbour Letter, March 7, 2024"] },
            {
              headline: "Gauge at Torrow read again, says the retired miller",
              body: ["The Sarn Courier, March 6, 2024"],
            },
          ],
        },
        {
          title: "Press",
          style: "paragraph",
          entries: [{ headline: "Police search an office", body: ["Lorsk Radio, March 8, 2024"] }],
        },
      ],
    },
  },
  {
    name: "headlines with an address below: an entry each, where no prose follows",
    source: `Rights Monitor\n14 March 2024\n\nCourts\n\n${hearing}\n\nRead the verdict here:\nhttps://a.example/v\n\nRead more: a.example/more\n\nAgenda\n\nNight of the open archives\nhttps://a.example/night\n\nMarch for the miller\nhttps://a.example/march\n`,
    outline: {
      name: "Rights Monitor",
      issueDate: "2024-03-14",
      inLanguage: "en",
      sections: [
        {
          title: "Courts",
          style: "paragraph",
          entries: [
            {
              body: [hearing, "Read the verdict here:", "https://a.example/v", "Read more: a.example/more"],
              sources: ["https://a.example/v"],
            },
          ],
        },
        {
          title: "Agenda",
          style: "paragraph",
          entries: [
            {
              headline: "Night of the open archives",
              body: ["https://a.example/night"],
              sources: ["https://a.example/night"],
            },
            {
              headline: "March for the miller",
              body: ["https://a.example/march"],
              sources: ["https://a.example/march"],
            },
          ],
        },
      ],
    },
  },
  {
    name: "who wrote an article stands on top of it, a note in brackets below; a button of the page is no heading",
    source: `Rights Monitor\n14 March 2024\n\nTHE SHEETS\n\nBy Ilka Torvan\n\n${gauge}\n\n(Report by Mira Kern, LCO)\n\nTHE SIRENS\n\nPor Mira Kern y Casimir Dohl\n\n${sirens}\n\nDownload the full report\n\n${hearing}\n`,
    outline: {
      name: "Rights Monitor",
      issueDate: "2024-03-14",
      inLanguage: "en",
      sections: [
        {
          title: "THE SHEETS",
          style: "paragraph",
          entries: [{ body: ["By Ilka Torvan", gauge, "(Report by Mira Kern, LCO)"] }],
        },
        {
          title: "THE SIRENS",
          style: "paragraph",
          entries: [{ body: ["Por Mira Kern y Casimir Dohl", sirens] }, "Download the full report", hearing],
        },
      ],
    },
  },
  {
    name: "headings that begin like a byline",
    source: `Rights Monitor\n14 March 2024\n\nCourts\n\n${hearing}\n\nBy the Numbers\n\n${gauge}\n\nBY REGION\n\n${sirens}\n`,
    outline: {
      name: "Rights Monitor",
      issueDate: "2024-03-14",
      inLanguage: "en",
      sections: [
        { title: "Courts", style: "paragraph", entries: [hearing] },
        { title: "By the Numbers", style: "paragraph", entries: [gauge] },
        { title: "BY REGION", style: "paragraph", entries: [sirens] },
      ],
    },
  },
  {
    name: "dates above the days of a chronicle are headings, and the days are what the issue covers",
    source: `Lorsk Civic Observatory\nChronicle of Arrests\n\nMarch 4, 2024\n\n${hearing}\n\n${gauge}\n\nMarch 7, 2024\n\n${sirens}\n`,
    outline: {
      name: "Chronicle of Arrests",
      publisher: "Lorsk Civic Observatory",
      temporalCoverage: { start: "2024-03-04", end: "2024-03-07" },
      inLanguage: "en",
      sections: [
        { title: "March 4, 2024", style: "paragraph", entries: [hearing, gauge] },
        { title: "March 7, 2024", style: "paragraph", entries: [sirens] },
      ],
    },
  },
  {
    name: "a date above prose and another above an address at the foot are the issue's",
    source: `Lorsk Civic Observatory\n\nMarch 14, 2024\n\n${hearing}\n\n${gauge}\n\nMarch 16, 2024\n\nWrite to desk@lco.example.\n`,
    outline: {
      publisher: "Lorsk Civic Observatory",
      issueDate: "2024-03-14",
      inLanguage: "en",
      sections: [
        { title: "", style: "paragraph", entries: [hearing, gauge, "March 16, 2024", "Write to desk@lco.example."] },
      ],
    },
  },
  {
    name: "dates between headlines and their prose are those entries'",
    source: `Sarn Human Rights Centre\n\nCourt frees two hydrologists\n\nMarch 7, 2024\n\n${hearing}\n\nSirens moved away\n\nMarch 4, 2024\n\n${sirens}\n`,
    outline: {
      publisher: "Sarn Human Rights Centre",
      sections: [
        { title: "Court frees two hydrologists", style: "paragraph", entries: [{ body: ["March 7, 2024", hearing] }] },
        { title: "Sirens moved away", style: "paragraph", entries: [{ body: ["March 4, 2024", sirens] }] },
      ],
    },
  },
  {
    name: "a word to the reader between name and date",
    source: `View this email in your browser\n\nRights Monitor\n\nOur weekly look at the courts of the Sarn valley, by the people who sit in them.\n\nReleased on March 14, 2024\n\nCourts\n\n${hearing}\n`,
    outline: {
      name: "Rights Monitor",
      datePublished: "2024-03-14",
      inLanguage: "en",
      abstract: [
        "comment: View this email in your browser ",
        "Our weekly look at the courts of the Sarn valley, by the people who sit in them.",
      ],
      sections: [{ title: "Courts", style: "paragraph", entries: [hearing] }],
    },
  },
  {
    name: "a pull quote behind a description of who said it",
    source: `Lorsk Civic Observatory\n15.02.2024\n\nThe long-serving MP: “Do not ask me about the sheets…”\n\n${hearing}\n\n${gauge}\n`,
    outline: {
      publisher: "Lorsk Civic Observatory",
      issueDate: "2024-02-15",
      pullQuote: ["“", "Do not ask me about the sheets…", "”"],
      attribution: { name: "The long-serving MP" },
      sections: [{ title: "", style: "paragraph", entries: [hearing, gauge] }],
    },
  },
  {
    name: "several names with their words are entries, and so is reported speech",
    source: `Rights Monitor\n14 March 2024\n\nIlka Torvan: “Nobody asked us about the sheets.”\n\nCasimir Dohl: “We counted every ampoule in the ward.”\n\nTorvan said: “We won.”\n`,
    outline: {
      name: "Rights Monitor",
      issueDate: "2024-03-14",
      inLanguage: "en",
      sections: [
        {
          title: "",
          style: "paragraph",
          entries: [
            "Ilka Torvan: “Nobody asked us about the sheets.”",
            "Casimir Dohl: “We counted every ampoule in the ward.”",
            "Torvan said: “We won.”",
          ],
        },
      ],
    },
  },
  {
    name: "the label of a pull quote",
    source: `Rights Monitor\n14 March 2024\n\nQuote of the week:\n“Nobody asked us.”\n— Ilka Torvan\n\nCourts\n\n${hearing}\n`,
    outline: {
      name: "Rights Monitor",
      issueDate: "2024-03-14",
      inLanguage: "en",
      pullQuote: ["“", "Nobody asked us.", "”"],
      attribution: { name: "Ilka Torvan" },
      abstract: ["comment: Quote of the week: "],
      sections: [{ title: "Courts", style: "paragraph", entries: [hearing] }],
    },
  },
  {
    name: "headings in capitals above the first that leads to another heading open sections; a comma ends no paragraph",
    source: `Rights Monitor\n14 March 2024\n\nHEADLINES:\n* Sheets found\n* Sirens moved\n\nCOURTS\n\nSHEETS FOUND\n\n${gauge}\nSources: the Harbour Letter, the Sarn Courier and its reader,\nLorsk Radio\n`,
    outline: {
      name: "Rights Monitor",
      issueDate: "2024-03-14",
      inLanguage: "en",
      sections: [
        { title: "HEADLINES:", style: "list", entries: ["Sheets found", "Sirens moved"] },
        {
          title: "COURTS",
          style: "heading",
          entries: [
            {
              headline: "SHEETS FOUND",
              body: [gauge],
              sources: ["the Harbour Letter", "the Sarn Courier and its reader", "Lorsk Radio"],
            },
          ],
        },
      ],
    },
  },
]);
