import { gauge, hearing, sirens } from "./support/paragraphs.ts";
import { testCases } from "./support/test-cases.ts";

/** Lines above the body that say more than one thing, or who made the issue. */
testCases([
  {
    name: "a title and its series on one line, the series first, and longer than any heading",
    source: `Weekly Roundup: a human rights expert visits Lorsk, talks on the bridge set a deadline, and nobody has read the gauge at Torrow since autumn\n\n${hearing}\n\n${gauge}\n`,
    outline: {
      name: "Weekly Roundup",
      title:
        "a human rights expert visits Lorsk, talks on the bridge set a deadline, and nobody has read the gauge at Torrow since autumn",
      sections: [{ title: "", style: "paragraph", entries: [hearing, gauge] }],
    },
  },
  {
    name: "a title and its series on one line, the series behind a dash, with the word of another body in it",
    source: `Open Archives, a flash mob, the news from the mill – Civil Society Digest\n20 February 2024\n\n${hearing}\n\n${gauge}\n`,
    outline: {
      name: "Civil Society Digest",
      title: "Open Archives, a flash mob, the news from the mill",
      issueDate: "2024-02-20",
      inLanguage: "en",
      sections: [{ title: "", style: "paragraph", entries: [hearing, gauge] }],
    },
  },
  {
    name: "a series with what it says of itself and the days it covers",
    source: `Sarn in Review: a digest of useful news from the Gauge Initiative for March 8 – 14, 2024\n\nCourts\n\n${hearing}\n`,
    outline: {
      name: "Sarn in Review",
      temporalCoverage: { start: "2024-03-08", end: "2024-03-14" },
      inLanguage: "en",
      abstract: ["a digest of useful news from the Gauge Initiative"],
      sections: [{ title: "Courts", style: "paragraph", entries: [hearing] }],
    },
  },
  {
    name: "the days covered below the date of the issue",
    source: `19 March 2024\n\nRights Digest | 12 - 18 March 2024\n\nCourts\n\n${hearing}\n`,
    outline: {
      name: "Rights Digest",
      issueDate: "2024-03-19",
      temporalCoverage: { start: "2024-03-12", end: "2024-03-18" },
      inLanguage: "en",
      sections: [{ title: "Courts", style: "paragraph", entries: [hearing] }],
    },
  },
  {
    name: "a number with its year, a long name and a date behind words that announce it",
    source: `DAILY REPORT\n\nSpecial Mission to the Valleys of Sarn and Torrow (SMVST) Daily Report 235/2024 issued on 4 October 2024\n\nSummary\n\n• ${hearing}\n• ${gauge}\n\n${sirens}\n\n${gauge}\n\n${hearing}\n`,
    outline: {
      name: "DAILY REPORT",
      title: "Special Mission to the Valleys of Sarn and Torrow (SMVST) Daily Report 235/2024",
      issueDate: "2024-10-04",
      inLanguage: "en",
      sections: [{ title: "Summary", style: "list", entries: [hearing, gauge, sirens, gauge, hearing] }],
    },
  },
  {
    name: "a number and the day it was made, in brackets",
    source: `Sarn Relief Agency\nSituation Report No. 50 (as of 21 August 2024)\n\nHighlights\n\n${hearing}\n`,
    outline: {
      name: "Situation Report",
      publisher: "Sarn Relief Agency",
      issueNumber: "50",
      issueDate: "2024-08-21",
      inLanguage: "en",
      sections: [{ title: "Highlights", style: "paragraph", entries: [hearing] }],
    },
  },
  {
    name: "who edits it in small letters, below a title that cannot publish",
    source: `Tag der Archive, Proteste am Wehr, Recht auf Auskunft in Gefahr, Sirenen abgebaut\nherausgegeben von Mira Kern\n\nGERICHTE\n\n${hearing}\n`,
    outline: {
      publisher: "Mira Kern",
      title: "Tag der Archive, Proteste am Wehr, Recht auf Auskunft in Gefahr, Sirenen abgebaut",
      sections: [{ title: "GERICHTE", style: "paragraph", entries: [hearing] }],
    },
  },
  {
    name: "a headline of the issue on top is no publisher",
    source: `Fighting floods, moving sirens and bans on books\n\n“Nobody asked us.”\n\nCourts\n\n${hearing}\n`,
    outline: {
      title: "Fighting floods, moving sirens and bans on books",
      pullQuote: ["“", "Nobody asked us.", "”"],
      sections: [{ title: "Courts", style: "paragraph", entries: [hearing] }],
    },
  },
  {
    name: "a name like no place on one line with the date; who wrote the issue and when, below the pull quote",
    source: `SarnGram, 6 July 2024\n\n“Nobody asked us.” ― Ilka Torvan\n\nBy SarnRights · July 6, 2024\n\nCourts\n\n${hearing}\n`,
    outline: {
      name: "SarnGram",
      issueDate: "2024-07-06",
      inLanguage: "en",
      contributors: ["author: SarnRights"],
      pullQuote: ["“", "Nobody asked us.", "”"],
      attribution: { name: "Ilka Torvan" },
      abstract: ["comment: By SarnRights · July 6, 2024 "],
      sections: [{ title: "Courts", style: "paragraph", entries: [hearing] }],
    },
    guesses: 1,
  },
  {
    name: "the label of a pull quote on one line with it; no blank line anywhere; whose the issue is, at the foot",
    source: `Lorsk Civic Observatory\n14 March 2024\nQuote of the day: “Nobody asked us about the sheets.” – Ilka Torvan\nCourts\n${gauge}\n${sirens}\n${hearing}\n(Harbour Letter, 12 March)\nBy Mira Kern\n© 2024 Lorsk Civic Observatory. All rights reserved.\n`,
    outline: {
      publisher: "Lorsk Civic Observatory",
      issueDate: "2024-03-14",
      inLanguage: "en",
      pullQuote: ["“", "Nobody asked us about the sheets.", "”"],
      attribution: { name: "Ilka Torvan" },
      abstract: ["comment: Quote of the day: ", "comment: © 2024 Lorsk Civic Observatory. All rights reserved. "],
      sections: [
        {
          title: "Courts",
          style: "paragraph",
          entries: [gauge, sirens, { body: [hearing, "(Harbour Letter, 12 March)", "By Mira Kern"] }],
        },
      ],
    },
    guesses: 1,
  },
  {
    name: "the number of an issue behind two words for it",
    source: `Issue #27 | 8-14 March 2024\n\nCourts\n\n${hearing}\n`,
    outline: {
      issueNumber: "27",
      temporalCoverage: { start: "2024-03-08", end: "2024-03-14" },
      inLanguage: "en",
      sections: [{ title: "Courts", style: "paragraph", entries: [hearing] }],
    },
  },
  {
    name: "a series, and the number of an issue behind two words for it",
    source: `Lorsk Monitor, Heft Nr. 27\n14. März 2024\n\nGerichte\n\n${hearing}\n`,
    outline: {
      name: "Lorsk Monitor",
      issueNumber: "27",
      issueDate: "2024-03-14",
      inLanguage: "de",
      sections: [{ title: "Gerichte", style: "paragraph", entries: [hearing] }],
    },
  },
  {
    name: "a number and a month, which the issue covers",
    source: `Lorsk Monitor | Issue 27 | February 2024\n\nCourts\n\n${hearing}\n`,
    outline: {
      name: "Lorsk Monitor",
      issueNumber: "27",
      temporalCoverage: { start: "2024-02-01", end: "2024-02-29" },
      inLanguage: "en",
      sections: [{ title: "Courts", style: "paragraph", entries: [hearing] }],
    },
  },
  {
    name: "a number and a month in Spanish, where the number is no day of it",
    source: `El Monitor, n.º 4, mayo de 2024\n\nTribunales\n\n${hearing}\n`,
    outline: {
      name: "El Monitor",
      issueNumber: "4",
      temporalCoverage: { start: "2024-05-01", end: "2024-05-31" },
      inLanguage: "es",
      sections: [{ title: "Tribunales", style: "paragraph", entries: [hearing] }],
    },
  },
  {
    name: "who said the pull quote right below it, without a dash; who edits the issue behind a colon",
    source: `Дайджест прессы № 12\n7 марта 2024 г.\nРедактор: Мира Керн\n\nЦитата недели:\n«Нас никто не спросил».\nИлка Торван, интервью\n\nСуды\n\n${hearing}\n`,
    outline: {
      name: "Дайджест прессы",
      issueNumber: "12",
      issueDate: "2024-03-07",
      inLanguage: "ru",
      contributors: ["editor: Мира Керн"],
      pullQuote: ["«", "Нас никто не спросил", "»."],
      attribution: { name: "Илка Торван", medium: "интервью" },
      abstract: ["comment: Редактор: Мира Керн ", "comment: Цитата недели: "],
      sections: [{ title: "Суды", style: "paragraph", entries: [hearing] }],
    },
  },
  {
    name: "who wrote the first article did not write the issue",
    source: `Rights Monitor\n14 March 2024\n\nThe sheets\n\nBy Ilka Torvan\n\n${hearing}\n`,
    outline: {
      name: "Rights Monitor",
      issueDate: "2024-03-14",
      inLanguage: "en",
      sections: [{ title: "The sheets", style: "paragraph", entries: [{ body: ["By Ilka Torvan", hearing] }] }],
    },
  },
  {
    name: "a short line above the first heading opens a section where others do",
    source: `Valley News Brief\n\nThe Valley\n\nTorrow\n\n${hearing}\n\nSarn\n\n${gauge}\n\nThe Coast\n\nLorsk\n\n${sirens}\n`,
    outline: {
      name: "Valley News Brief",
      sections: [
        {
          title: "The Valley",
          style: "heading",
          entries: [
            { headline: "Torrow", body: [hearing] },
            { headline: "Sarn", body: [gauge] },
          ],
        },
        { title: "The Coast", style: "heading", entries: [{ headline: "Lorsk", body: [sirens] }] },
      ],
    },
  },
  {
    name: "figures in brackets are no date of the issue; capitals with a number; a question in single marks is a heading",
    source: `Press Review\n\nHARBOUR LETTER (8, 9, 10/7/2024)\n\n${hearing}\n\nSARN COURIER No. 48\n\n${gauge}\n\nThe valley asks, ‘Who reads the gauge?’\n\n${sirens}\n`,
    outline: {
      name: "Press Review",
      sections: [
        { title: "HARBOUR LETTER (8, 9, 10/7/2024)", style: "paragraph", entries: [hearing] },
        {
          title: "SARN COURIER No. 48",
          style: "heading",
          abstract: [gauge],
          entries: [{ headline: "The valley asks, ‘Who reads the gauge?’", body: [sirens] }],
        },
      ],
    },
  },
]);
