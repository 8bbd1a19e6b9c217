import { expect, test } from "vitest";
import { fromText } from "../src/from-text/from-text.ts";
import { outlineOf, type TestOutline } from "./support/outline-of.ts";
import { gauge, hearing, sirens } from "./support/paragraphs.ts";
import { testCases, type TextCase } from "./support/test-cases.ts";

/** Each heuristic with the least text that shows it. */
const cases: TextCase[] = [
  {
    name: "publisher, pull quote with both marks, headings, entries, date last",
    source: `Lorsk Civic Observatory\n\n\n“The only honest answer to the “foreign hand” story is to publish the sheets…”\n\n(Shrinking ) Space\n\n${hearing}\u00a0\n\n${gauge}\n\nSarn Valley\n\n${sirens}\n\nMarch 14, 2024`,
    outline: {
      publisher: "Lorsk Civic Observatory",
      issueDate: "2024-03-14",
      inLanguage: "en",
      pullQuote: ["“", "The only honest answer to the “foreign hand” story is to publish the sheets…", "”"],
      sections: [
        { title: "(Shrinking ) Space", style: "paragraph", entries: [`${hearing}\u00a0`, gauge] },
        { title: "Sarn Valley", style: "paragraph", entries: [sirens] },
      ],
    },
  },
  {
    name: "two series lines, ASCII dashes, links on lines of their own",
    source: `Harbour Letter, No. 7\nVol. 3, Issue 7 -- 14 March 2024\n\n"We have waited eleven years," -- Mira Kern, interview\n\nCourts\n\n${hearing}\n\nRead more: https://a.example/t\n\n${gauge}\n\nhttps://a.example/g\n`,
    outline: {
      name: "Harbour Letter",
      volumeNumber: "3",
      issueNumber: "7",
      issueDate: "2024-03-14",
      inLanguage: "en",
      pullQuote: ['"', "We have waited eleven years,", '"'],
      attribution: { name: "Mira Kern", medium: "interview" },
      sections: [
        {
          title: "Courts",
          style: "paragraph",
          entries: [
            { body: [hearing, "Read more: https://a.example/t"], sources: ["https://a.example/t"] },
            { body: [gauge, "https://a.example/g"], sources: ["https://a.example/g"] },
          ],
        },
      ],
    },
  },
  {
    name: "a pull quote credited behind a comma and a hyphen",
    source: `Lorsk Civic Observatory\n\n"The talks stand still", - Hila Kern, adviser\n\nCourts\n\n${hearing}\n`,
    outline: {
      publisher: "Lorsk Civic Observatory",
      pullQuote: ['"', "The talks stand still", '",'],
      attribution: { name: "Hila Kern, adviser" },
      sections: [{ title: "Courts", style: "paragraph", entries: [hearing] }],
    },
  },
  {
    name: "a pull quote credited in brackets",
    source: `Lorsk Civic Observatory\n\n“We counted every ampoule.” (Mira Kern, court hearing)\n\nCourts\n\n${hearing}\n`,
    outline: {
      publisher: "Lorsk Civic Observatory",
      pullQuote: ["“", "We counted every ampoule.", "”"],
      attribution: { name: "Mira Kern", medium: "court hearing" },
      sections: [{ title: "Courts", style: "paragraph", entries: [hearing] }],
    },
  },
  {
    name: "words that say who publishes, a number with its year, days in figures",
    source: `Rights Monitor No. 14 (2024)\nPublished by the Harbour House\n8–14.03.2024\n\nCourts\n\n${hearing}\n`,
    outline: {
      name: "Rights Monitor",
      publisher: "Harbour House",
      issueNumber: "14 (2024)",
      temporalCoverage: { start: "2024-03-08", end: "2024-03-14" },
      sections: [{ title: "Courts", style: "paragraph", entries: [hearing] }],
    },
  },
  {
    name: "who publishes and a date at the foot, behind a copyright sign",
    source: `Lorsk Civic Observatory\n\nCourts\n\n${hearing}\n\n© Lorsk Civic Observatory, March 14, 2024\n`,
    outline: {
      publisher: "Lorsk Civic Observatory",
      issueDate: "2024-03-14",
      inLanguage: "en",
      abstract: ["comment: © Lorsk Civic Observatory "],
      sections: [{ title: "Courts", style: "paragraph", entries: [hearing] }],
    },
  },
  {
    name: "a time behind the date",
    source: `Lorsk Civic Observatory\nPublished on March 14, 2024 at 14:05\n\nCourts\n\n${hearing}\n`,
    outline: {
      publisher: "Lorsk Civic Observatory",
      datePublished: "2024-03-14",
      inLanguage: "en",
      sections: [{ title: "Courts", style: "paragraph", entries: [hearing] }],
    },
  },
  {
    name: "a signature below a list",
    source: `LCO\nLorsk Civic Observatory\n\nCOURTS\n\n* ${hearing}\n* ${gauge}\n\n--\nYou receive this because you subscribed.\n`,
    outline: {
      publisher: "Lorsk Civic Observatory",
      abstract: ["comment: LCO "],
      sections: [
        { title: "COURTS", style: "list", entries: [hearing, gauge, "You receive this because you subscribed."] },
      ],
    },
  },
  {
    name: "a German quotation with its speaker behind it is no pull quote",
    source: `Lorsker Presseschau\n\n„Wir werden nicht schweigen“, sagte Anna Weber.\n\nPolitik\n\n${hearing}\n`,
    outline: {
      name: "Lorsker Presseschau",
      abstract: ["„Wir werden nicht schweigen“, sagte Anna Weber."],
      sections: [{ title: "Politik", style: "paragraph", entries: [hearing] }],
    },
  },
  {
    name: "a logo's alternative text first, a pull quote without its first mark, a summary",
    source: `LCO logo\nLorsk Civic Observatory\n\nWe counted every ampoule in the ward.”\n\n${gauge}\n\nCourts\n\n${hearing}\n`,
    outline: {
      publisher: "Lorsk Civic Observatory",
      pullQuote: ["", "We counted every ampoule in the ward.", "”"],
      abstract: ["comment: LCO logo ", gauge],
      sections: [{ title: "Courts", style: "paragraph", entries: [hearing] }],
    },
    guesses: 1,
  },
  {
    name: "an acronym above what it stands for, a pull quote with its first mark turned, attribution with medium and address",
    source: `LCO\nLorsk Civic Observatory\nMarch 14, 2024\n\n”Nobody asked us.”\n— Ilka Torvan, court hearing (https://a.example/t)\n\nCourts\n\n${hearing}\n`,
    outline: {
      publisher: "Lorsk Civic Observatory",
      issueDate: "2024-03-14",
      inLanguage: "en",
      pullQuote: ["”", "Nobody asked us.", "”"],
      attribution: { name: "Ilka Torvan", medium: "court hearing", url: "https://a.example/t" },
      abstract: ["comment: LCO "],
      sections: [{ title: "Courts", style: "paragraph", entries: [hearing] }],
    },
  },
  {
    name: "a pull quote without its last mark, its attribution on the same line",
    source: `Lorsk Civic Observatory\n\n“We counted every ampoule in the “old” ward.\n\nCourts\n\n${hearing}\n\n“We won,” said Torvan. “They lost, and the ministry knows it as well as we do in the ward.”\n`,
    outline: {
      publisher: "Lorsk Civic Observatory",
      pullQuote: ["“", "We counted every ampoule in the “old” ward.", ""],
      sections: [
        {
          title: "Courts",
          style: "paragraph",
          entries: [
            hearing,
            "“We won,” said Torvan. “They lost, and the ministry knows it as well as we do in the ward.”",
          ],
        },
      ],
    },
  },
  {
    name: "a series line with number and date, another date of posting, run-in heads set apart by two spaces",
    source: `Lorsk Civic Observatory\nRights Monitor, Vol. 3, Issue 12, March 7, 2024\n\n“Nobody asked.” — Ilka Torvan\n\nCourts\n\nHospital trial.  ${hearing}\n\nPrinter’s file.  ${gauge}\n\nPublished: 9 March 2024\n`,
    outline: {
      name: "Rights Monitor",
      publisher: "Lorsk Civic Observatory",
      volumeNumber: "3",
      issueNumber: "12",
      issueDate: "2024-03-07",
      datePublished: "2024-03-09",
      inLanguage: "en",
      pullQuote: ["“", "Nobody asked.", "”"],
      attribution: { name: "Ilka Torvan" },
      sections: [
        {
          title: "Courts",
          style: "runIn",
          entries: [
            { headline: "Hospital trial.", body: [hearing] },
            { headline: "Printer’s file.", body: [gauge] },
          ],
        },
      ],
    },
  },
  {
    name: "what a word processor calls an image, a series with an at sign, a date with full stops, what a page adds",
    source: `Новый рисунок\n\n\u00a0\n\nLorsk Civic Observatory\n\n\u00a0\n\nLCO Digest@VoxPopuli   \n\n03.10.2023\n\n“ We have waited… ”\n\nCourts\n\n${hearing}\n\nPost Views: 57\n\nOctober 3, 2023`,
    outline: {
      name: "LCO Digest@VoxPopuli",
      publisher: "Lorsk Civic Observatory",
      issueDate: "2023-10-03",
      datePublished: "2023-10-03",
      abstract: ["comment: Новый рисунок ", "comment: Post Views: 57 "],
      inLanguage: "en",
      pullQuote: ["“", " We have waited… ", "”"],
      sections: [{ title: "Courts", style: "paragraph", entries: [hearing] }],
    },
  },
  {
    name: "a pull quote that goes on behind its mark",
    source: `Lorsk Civic Observatory\n\n“Nobody asked about the sheets”…\n\nCourts\n\n${hearing}\n`,
    outline: {
      publisher: "Lorsk Civic Observatory",
      pullQuote: ["“", "Nobody asked about the sheets", "”…"],
      sections: [{ title: "Courts", style: "paragraph", entries: [hearing] }],
    },
  },
  {
    name: "a summary above run-in heads of which one is set apart",
    source: `Lorsk Civic Observatory\n\n“Nobody asked…\n\n${sirens}\n\nSituation in and around Torrow.  ${hearing}\n\nInterview with the LBC. ${gauge}\n`,
    outline: {
      publisher: "Lorsk Civic Observatory",
      pullQuote: ["“", "Nobody asked…", ""],
      abstract: [sirens],
      sections: [
        {
          title: "",
          style: "runIn",
          entries: [
            { headline: "Situation in and around Torrow.", body: [hearing] },
            { headline: "Interview with the LBC.", body: [gauge] },
          ],
        },
      ],
    },
  },
  {
    name: "run-in heads behind one space, if they make no sentence",
    source: `Lorsk Civic Observatory\n\nPost-war situation. ${hearing}\n\nAfter the war. ${gauge}\n`,
    outline: {
      publisher: "Lorsk Civic Observatory",
      sections: [
        {
          title: "",
          style: "runIn",
          entries: [
            { headline: "Post-war situation.", body: [hearing] },
            { headline: "After the war.", body: [gauge] },
          ],
        },
      ],
    },
    guesses: 1,
  },
  {
    name: "a run-in head alone in its section, where the others have some",
    source: `Lorsk Civic Observatory\n\nCOURTS\n\nPost-war situation. ${hearing}\n\nAfter the war. ${gauge}\n\nPRESS\n\nSummons. ${sirens}\n`,
    outline: {
      publisher: "Lorsk Civic Observatory",
      sections: [
        {
          title: "COURTS",
          style: "runIn",
          entries: [
            { headline: "Post-war situation.", body: [hearing] },
            { headline: "After the war.", body: [gauge] },
          ],
        },
        { title: "PRESS", style: "runIn", entries: [{ headline: "Summons.", body: [sirens] }] },
      ],
    },
    guesses: 2,
  },
  {
    name: "short sentences are no run-in heads",
    source: `Lorsk Civic Observatory\n\nNobody was there. ${hearing}\n\nIt was late. ${gauge}\n`,
    outline: {
      publisher: "Lorsk Civic Observatory",
      sections: [{ title: "", style: "paragraph", entries: [`Nobody was there. ${hearing}`, `It was late. ${gauge}`] }],
    },
  },
  {
    name: "who prepared it, a heading that could name a series below the one that does",
    source: `LORSK NEWS DIGEST\nPrepared by the Harbour Rights Centre\nTuesday, 5 March 2024\n\nTOP NEWS\n\n${hearing}\n\nCOURTS\n\n${gauge}\n`,
    outline: {
      name: "LORSK NEWS DIGEST",
      publisher: "Harbour Rights Centre",
      issueDate: "2024-03-05",
      inLanguage: "en",
      sections: [
        { title: "TOP NEWS", style: "paragraph", entries: [hearing] },
        { title: "COURTS", style: "paragraph", entries: [gauge] },
      ],
    },
  },
  {
    name: "a title that says it sums up",
    source: `Summary of Events in Lorsk\n\n${hearing}\n\n${gauge}\n`,
    outline: {
      name: "Summary of Events in Lorsk",
      sections: [{ title: "", style: "paragraph", entries: [hearing, gauge] }],
    },
  },
  {
    name: "the header of a mail",
    source: `From: Lorsk Civic Observatory <desk@lco.example>\nSubject: Rights Monitor on a long\n week\nDate: Tue, 3 Oct 2023 18:00:00 +0400\n\nLorsk Civic Observatory\n\nCourts\n\n${hearing}\n`,
    outline: {
      publisher: "Lorsk Civic Observatory",
      datePublished: "2023-10-03",
      inLanguage: "en",
      abstract: [
        "comment: From: Lorsk Civic Observatory <desk@lco.example> ",
        "comment: Subject: Rights Monitor on a long ",
        "comment: week ",
        "comment: Date: Tue, 3 Oct 2023 18:00:00 +0400 ",
      ],
      sections: [{ title: "Courts", style: "paragraph", entries: [hearing] }],
    },
  },
  {
    name: "hard-wrapped paragraphs, a line of sources",
    source: `Courts\n\nIlka Torvan told the district court in Lorsk on Tuesday that the charge\n  against the union had been invented by the ministry of the interior. She\nleft.\nSource: The Courier; https://a.example/x\n\nThe service that maintained the gauge at Torrow was dissolved in autumn,\nand nobody has read it since.\n`,
    outline: {
      sections: [
        {
          title: "Courts",
          style: "paragraph",
          entries: [
            {
              body: [
                "Ilka Torvan told the district court in Lorsk on Tuesday that the charge\nagainst the union had been invented by the ministry of the interior. She\nleft.",
              ],
              sources: ["The Courier", "https://a.example/x"],
            },
            "The service that maintained the gauge at Torrow was dissolved in autumn,\nand nobody has read it since.",
          ],
        },
      ],
    },
  },
  {
    name: "no blank lines: a long line is a paragraph, a short one above it a heading",
    source: `Lorsk Civic Observatory\nMarch 14, 2024\nCourts\n${hearing}\n${gauge}\nSarn Valley\n${sirens}\n`,
    outline: {
      publisher: "Lorsk Civic Observatory",
      issueDate: "2024-03-14",
      inLanguage: "en",
      sections: [
        { title: "Courts", style: "paragraph", entries: [hearing, gauge] },
        { title: "Sarn Valley", style: "paragraph", entries: [sirens] },
      ],
    },
    guesses: 1,
  },
  {
    name: "hard-wrapped without blank lines, first lines set in",
    source:
      "   Ilka Torvan told the district court in Lorsk on Tuesday that the charge\nagainst the union had been invented by the ministry of the interior.\n   The second paragraph is about something else, namely the gauge at Torrow\nwhich nobody reads.\n",
    outline: {
      sections: [
        {
          title: "",
          style: "paragraph",
          entries: [
            "Ilka Torvan told the district court in Lorsk on Tuesday that the charge\nagainst the union had been invented by the ministry of the interior.",
            "The second paragraph is about something else, namely the gauge at Torrow\nwhich nobody reads.",
          ],
        },
      ],
    },
  },
  {
    name: "headings in capitals open sections, plain ones entries",
    source: `RIGHTS MONITOR\n\nCOURTS\n\nHospital trial\n\n${hearing}\n\nPrinter file\n\n${gauge}\n\nSARN VALLEY\n\nSirens\n\n${sirens}\n`,
    outline: {
      name: "RIGHTS MONITOR",
      sections: [
        {
          title: "COURTS",
          style: "heading",
          entries: [
            { headline: "Hospital trial", body: [hearing] },
            { headline: "Printer file", body: [gauge] },
          ],
        },
        { title: "SARN VALLEY", style: "heading", entries: [{ headline: "Sirens", body: [sirens] }] },
      ],
    },
  },
  {
    name: "underlined title and headings",
    source: `Rights Monitor\n==============\n\nCourts\n------\n${hearing}\n\n${gauge}\n\nIs there a way out of the valley?\n---------------------------------\n${sirens}\n`,
    outline: {
      name: "Rights Monitor",
      sections: [
        { title: "Courts", style: "paragraph", entries: [hearing, gauge] },
        { title: "Is there a way out of the valley?", style: "paragraph", entries: [sirens] },
      ],
    },
  },
  {
    name: "numbered paragraphs; one without a number goes on",
    source: `Rights Monitor № 4\n\n1. ${hearing}\n\n2. ${gauge}\n\n${sirens}\n\n3. A cake came back.\n`,
    outline: {
      name: "Rights Monitor",
      issueNumber: "4",
      sections: [{ title: "", style: "numbered", entries: [hearing, { body: [gauge, sirens] }, "A cake came back."] }],
    },
  },
  {
    name: "the last item of a numbered list is no heading; a number above prose is one",
    source: `Monitor\n\nSport\n\n1. Alpha won\n2. Beta lost\n\n1. Gamma won\n2. Delta lost\n\nThe league met on Monday in Oslo.\n\n1. Courts\n\n${hearing}\n\n2. Sarn Valley\n\n${sirens}\n`,
    outline: {
      name: "Monitor",
      sections: [
        {
          title: "Sport",
          style: "numbered",
          entries: [
            "Alpha won",
            "Beta lost",
            "Gamma won",
            { body: ["Delta lost", "The league met on Monday in Oslo."] },
          ],
        },
        { title: "1. Courts", style: "paragraph", entries: [hearing] },
        { title: "2. Sarn Valley", style: "paragraph", entries: [sirens] },
      ],
    },
  },
  {
    name: "bullets are entries, addresses links",
    source:
      "Rights Monitor\n12 March 2024\n\n• The court heard three witnesses (https://a.example/1).\n• The mayor resigned: see www.b.example/x_(y).\n• A cake came back, says desk@c.example.\n",
    outline: {
      name: "Rights Monitor",
      issueDate: "2024-03-12",
      inLanguage: "en",
      sections: [
        {
          title: "",
          style: "list",
          entries: [
            { body: ["The court heard three witnesses (https://a.example/1)."], sources: ["https://a.example/1"] },
            {
              body: ["The mayor resigned: see www.b.example/x_(y)."],
              sources: ["www.b.example/x_(y) <http://www.b.example/x_(y)>"],
            },
            "A cake came back, says desk@c.example.",
          ],
        },
      ],
    },
  },
  {
    name: "a list below a paragraph belongs to its entry",
    source: `Courts\n\n${hearing} These spoke:\n\n- Ilka Torvan\n- Mirja Kast\n\n${gauge}\n\nSarn Valley\n\n${sirens}`,
    outline: {
      sections: [
        {
          title: "Courts",
          style: "paragraph",
          entries: [{ body: [`${hearing} These spoke:`, "bullets: Ilka Torvan | Mirja Kast"] }, gauge],
        },
        { title: "Sarn Valley", style: "paragraph", entries: [sirens] },
      ],
    },
  },
  {
    name: "separators divide entries of several paragraphs",
    source: `Rights Monitor\n\n***\n\n${hearing}\n\n${gauge}\n\n• • •\n\n${sirens}\n\nA cake came back.\n`,
    outline: {
      name: "Rights Monitor",
      sections: [
        { title: "", style: "break", entries: [{ body: [hearing, gauge] }, { body: [sirens, "A cake came back."] }] },
      ],
    },
  },
  {
    name: "a quotation over two paragraphs is one entry; so is what mail quotes",
    source: `Courts\n\nTorvan wrote on her page: “We counted every ampoule in front of two witnesses.\n\n“Nobody asked about them until the strike was announced in May.”\n\n${gauge}\n\n> We read it.\n>> Who did?\n\nSarn Valley\n\n${sirens}\n`,
    outline: {
      sections: [
        {
          title: "Courts",
          style: "paragraph",
          entries: [
            {
              body: [
                "Torvan wrote on her page: “We counted every ampoule in front of two witnesses.",
                "“Nobody asked about them until the strike was announced in May.”",
              ],
            },
            { body: [gauge, "blockquote: We read it.\n\nWho did?"] },
          ],
        },
        { title: "Sarn Valley", style: "paragraph", entries: [sirens] },
      ],
    },
  },
  {
    name: "nothing is mark-up",
    source: `Courts {#courts}\n\n*Stars*, <b>tags</b>, &amp; and [brackets](b) stand in this paragraph, which is long enough to be one.\n\n# Sarn Valley\n\n<!-- digestkit id: x --> is text as well, and so are the words behind it, all of them, to the end.\n`,
    outline: {
      sections: [
        {
          title: "Courts {#courts}",
          style: "paragraph",
          entries: [
            "*Stars*, <b>tags</b>, &amp; and [brackets](b) stand in this paragraph, which is long enough to be one.",
          ],
        },
        {
          title: "# Sarn Valley",
          style: "paragraph",
          entries: [
            "<!-- digestkit id: x --> is text as well, and so are the words behind it, all of them, to the end.",
          ],
        },
      ],
    },
  },
  {
    name: "Russian",
    source:
      "Обсерватория гражданских прав\nДайджест № 12\n14 марта 2024 г.\n\n«Мы посчитали каждую ампулу».\n— Илка Торван, заявление\n\nСуды\n\nИлка Торван заявила в суде Лорска, что обвинение против неё выдумано министерством. Заседание продолжится.\n\nИсточник: Курьер\n",
    outline: {
      name: "Дайджест",
      publisher: "Обсерватория гражданских прав",
      issueNumber: "12",
      issueDate: "2024-03-14",
      inLanguage: "ru",
      pullQuote: ["«", "Мы посчитали каждую ампулу", "»."],
      attribution: { name: "Илка Торван", medium: "заявление" },
      sections: [
        {
          title: "Суды",
          style: "paragraph",
          entries: [
            {
              body: [
                "Илка Торван заявила в суде Лорска, что обвинение против неё выдумано министерством. Заседание продолжится.",
              ],
              sources: ["Курьер"],
            },
          ],
        },
      ],
    },
  },
  {
    name: "Chinese, without spaces, numbered with 、",
    source:
      "洛斯克公民观察\n第12期\n2024年3月14日（星期四）\n\n法院\n\n1、洛斯克地方法院周二开庭审理医院工会案件，原告说指控是捏造的。\n\n2、检察官说，档案已经公开。\n\n媒体\n\n潮水周刊刊登了两页的水位表，读者可以自己核对这些数字。\n",
    outline: {
      publisher: "洛斯克公民观察",
      issueNumber: "12",
      issueDate: "2024-03-14",
      inLanguage: "zh",
      sections: [
        {
          title: "法院",
          style: "numbered",
          entries: ["洛斯克地方法院周二开庭审理医院工会案件，原告说指控是捏造的。", "检察官说，档案已经公开。"],
        },
        { title: "媒体", style: "paragraph", entries: ["潮水周刊刊登了两页的水位表，读者可以自己核对这些数字。"] },
      ],
    },
  },
  {
    name: "Persian, right to left, with its own calendar and digits",
    source:
      "دیدبان مدنی لورسک\n۲۴ اسفند ۱۴۰۲\n\nدادگاه\n\nایلکا توروان روز سه‌شنبه به دادگاه گفت که اتهام علیه اتحادیه ساختگی است و جلسه ادامه خواهد داشت.\n",
    outline: {
      publisher: "دیدبان مدنی لورسک",
      issueDate: "2024-03-14",
      inLanguage: "fa",
      sections: [
        {
          title: "دادگاه",
          style: "paragraph",
          entries: ["ایلکا توروان روز سه‌شنبه به دادگاه گفت که اتهام علیه اتحادیه ساختگی است و جلسه ادامه خواهد داشت."],
        },
      ],
    },
  },
  {
    name: "German, a place before the date",
    source: `Bürgerbeobachtung Lorsk\nLorsk, den 14. März 2024\n\n„Der Fluss hört nicht an der Grenze auf.“\n\nInland\n\nDas Berufungsgericht in Lorsk hat am Mittwoch die Freilassung von zwei Hydrologen angeordnet, die in Haft saßen.\n`,
    outline: {
      publisher: "Bürgerbeobachtung Lorsk",
      issueDate: "2024-03-14",
      inLanguage: "de",
      abstract: ["Lorsk"],
      pullQuote: ["„", "Der Fluss hört nicht an der Grenze auf.", "“"],
      sections: [
        {
          title: "Inland",
          style: "paragraph",
          entries: [
            "Das Berufungsgericht in Lorsk hat am Mittwoch die Freilassung von zwei Hydrologen angeordnet, die in Haft saßen.",
          ],
        },
      ],
    },
  },
  {
    name: "days covered",
    source: `Rights Monitor\nMarch 8–14, 2024\n\n${hearing}\n\n${gauge}\n`,
    outline: {
      name: "Rights Monitor",
      temporalCoverage: { start: "2024-03-08", end: "2024-03-14" },
      inLanguage: "en",
      sections: [{ title: "", style: "paragraph", entries: [hearing, gauge] }],
    },
  },
  {
    name: "a wrapped sentence is one paragraph, however narrow; a line above prose that is wider is a heading",
    source: `City Monitor\n14 March 2024\n\nPolitics\n\nThe mayor resigned after a long night\nof talks.\n\nThe judges met at the\nTorrow court.\n\nThe mayor of Lorsk resigned on Tuesday, said\nTorvan, who had waited.\n\nRoad closed again\n${hearing}\n\nSport\n\nThe league met in Oslo\non Monday.\n`,
    outline: {
      name: "City Monitor",
      issueDate: "2024-03-14",
      inLanguage: "en",
      sections: [
        {
          title: "Politics",
          style: "paragraph",
          entries: [
            "The mayor resigned after a long night\nof talks.",
            "The judges met at the\nTorrow court.",
            "The mayor of Lorsk resigned on Tuesday, said\nTorvan, who had waited.",
          ],
        },
        { title: "Road closed again", style: "paragraph", entries: [hearing] },
        { title: "Sport", style: "paragraph", entries: ["The league met in Oslo\non Monday."] },
      ],
    },
    guesses: 1,
  },
  {
    name: "a wrapped sentence right below the date; what a series says of itself in lower case is no sentence",
    source: `City Monitor\na weekly review of the local press\n14 March 2024\n\nSport\n\nThe league met in Oslo\non Monday.\n`,
    outline: {
      name: "City Monitor",
      issueDate: "2024-03-14",
      inLanguage: "en",
      abstract: ["a weekly review of the local press"],
      sections: [{ title: "Sport", style: "paragraph", entries: ["The league met in Oslo\non Monday."] }],
    },
  },
  { name: "empty", source: "", outline: { sections: [] } },
  { name: "white space", source: " \r\n\t\n\u3000\u200b\n", outline: { sections: [] } },
  {
    name: "one line",
    source: "Hello world",
    outline: { sections: [{ title: "", style: "paragraph", entries: ["Hello world"] }] },
  },
  {
    name: "pages",
    source: `${hearing}\f${gauge}\v\u000b`,
    outline: { sections: [{ title: "", style: "paragraph", entries: [hearing, gauge] }] },
  },
];

testCases(cases);

test("dates that cannot be used are shown above the body and reported where they stand", () => {
  const source = `Rights Monitor\n03/10/2023\n\nCourts\n\n${hearing}\n\n31 February 2023\n`;
  const { digest, messages } = fromText(source);
  expect(outlineOf(digest).abstract).toEqual(["03/10/2023", "31 February 2023"]);
  expect(messages).toEqual([
    {
      ruleId: "ambiguous-date",
      severity: "warning",
      reason:
        "Unexpected date `03/10/2023` that can be read as 2023-10-03 or 2023-03-10, expected an unambiguous one: write the year in full and first, or the month as a word",
      place: { start: { line: 2, column: 1, offset: 15 }, end: { line: 2, column: 11, offset: 25 } },
      actual: "03/10/2023",
      expected: ["2023-10-03", "2023-03-10"],
    },
    {
      ruleId: "invalid-date",
      severity: "error",
      reason: "Unexpected date `31 February 2023`, expected a day of the calendar: correct it",
      place: {
        start: { line: 8, column: 1, offset: source.indexOf("31 February") },
        end: { line: 8, column: 17, offset: source.indexOf("31 February") + 16 },
      },
      actual: "31 February 2023",
    },
  ]);
});

/** Lines that say several things at once, above one section. */
const datedLines: Record<string, [lines: string, outline: Partial<TestOutline>]> = {
  "a week": ["Week of 12-18 March 2024", { temporalCoverage: { start: "2024-03-12", end: "2024-03-18" } }],
  "number, days covered, kind of edition": [
    "No. 17, 12-18 March 2024, special edition",
    {
      issueNumber: "17",
      temporalCoverage: { start: "2024-03-12", end: "2024-03-18" },
      abstract: ["special edition"],
    },
  ],
  "number and date in German": [
    "Ausgabe 12 vom 3. Mai 2024",
    { issueNumber: "12", issueDate: "2024-05-03", inLanguage: "de" },
  ],
  "a name nothing tells and days covered": [
    "Monitoring of media, 2–4 June 2024",
    { name: "Monitoring of media", temporalCoverage: { start: "2024-06-02", end: "2024-06-04" } },
  ],
  "name, date, number": [
    "ACME NEWS · 14 March 2024 · Issue 7",
    { name: "ACME NEWS", issueNumber: "7", issueDate: "2024-03-14" },
  ],
  "a name with a number is a series, whatever its words": [
    "Lorsk Civic Observatory | No. 7 | Thursday, March 14, 2024",
    { name: "Lorsk Civic Observatory", issueNumber: "7", issueDate: "2024-03-14" },
  ],
  "a place, and a name below": [
    "Lorsk | 14 March 2024\nRights Monitor",
    { name: "Rights Monitor", publisher: "Lorsk", issueDate: "2024-03-14" },
  ],
  "a heading with a date among its words": [
    "Rights Monitor\n\nAttack of 3 May 2024\n\nThe mortar attack was the third one, said the council on the day after it.",
    { name: "Rights Monitor" },
  ],
  "a second date that cannot be used": [
    "Rights Monitor · 3/4/2024",
    { name: "Rights Monitor", abstract: ["3/4/2024"], inLanguage: undefined },
  ],
};

test.each(Object.entries(datedLines))("a line with a date in it is no publisher: %s", (_name, [lines, expected]) => {
  const { digest } = fromText(`${lines}\n\nCourts\n\n${hearing}\n`);
  const { sections, ...outline } = outlineOf(digest);
  expect(sections.at(-1)).toEqual({ title: "Courts", style: "paragraph", entries: [hearing] });
  const { inLanguage, ...others } = outline;
  expect({ ...others, ...("inLanguage" in expected ? { inLanguage } : {}) }).toEqual(expected);
});

test("a name above a date that cannot be used is read once", () => {
  const { digest } = fromText("Upper gauge\n31 February 2023");
  expect(outlineOf(digest)).toEqual({ publisher: "Upper gauge", abstract: ["31 February 2023"], sections: [] });
});

test.each([
  ["ACME NEWS\n14 March 2024\n\nTOP STORIES\n\nPOLITICS", "TOP STORIES"],
  ["ACME News\n14 March 2024\n\nPress", "Press"],
  ["ACME News\n14 March 2024\n\nTop stories\n\nPolitics", "Top stories"],
])("what stands below the date and leads to prose is a heading: %j", (lines, title) => {
  const { digest } = fromText(`${lines}\n\n${hearing}\n`);
  expect(digest.publication).toEqual({ name: lines.split("\n", 1)[0] });
  expect(digest.sections[0]?.title).toBe(title);
});

test("nothing around the body vanishes: what no field holds is shown, what is said twice is a comment", () => {
  const source = `LCO logo\nLorsk Civic Observatory\nRights Monitor, No. 12\nRights Monitor, No. 12\nRights Monitor, No. 13\nNorthern Lights\nSouthern Stars\nParis, le 3 mai 2024\n4 mai 2024\n5 mai 2024\n\n“Nobody asked.”\n\nCourts\n\n${hearing}\n\nLorsk, 6 May 2024\n`;
  const { digest } = fromText(source);
  expect(digest).toMatchObject({ title: "Northern Lights", issueDate: "2024-05-03", datePublished: "2024-05-04" });
  expect(outlineOf(digest).abstract).toEqual([
    "comment: LCO logo ",
    "comment: Rights Monitor, No. 12 ",
    "Rights Monitor, No. 13",
    "Southern Stars",
    "Paris",
    "5 mai 2024",
    "Lorsk, 6 May 2024",
  ]);
});

test("a day of the week that is not the date's is reported", () => {
  const { digest, messages } = fromText(`Rights Monitor\nMonday, March 14, 2024\n\n${hearing}\n`);
  expect(digest.issueDate).toBe("2024-03-14");
  expect(messages.map(({ ruleId, reason }) => [ruleId, reason])).toEqual([
    [
      "date-weekday",
      "Unexpected Monday in the date `Monday, March 14, 2024`, expected Thursday: correct the day of the week or the date",
    ],
  ]);
});

test("a name that nothing tells is a guess, and the message says how to make it explicit", () => {
  const { digest, messages } = fromText(`Northern Lights\n\n\n“Nobody asked.”\n\nCourts\n\n${hearing}\n`);
  expect(digest.publication).toEqual({ publisher: "Northern Lights" });
  expect(messages.map(({ reason }) => reason)).toEqual([
    "Unexpected line `Northern Lights` that may be publisher, series or title, expected one that tells: read as the publisher, import it as Markdown and name it in the front matter",
  ]);
});

test("options win over the text", () => {
  const source = `Lorsk Civic Observatory\n03/04/2024\n\nCourts\n\n${hearing}\n`;
  const { digest, messages } = fromText(source, { language: "en-GB", fields: { title: "The Gates" } });
  expect(digest).toMatchObject({ title: "The Gates", inLanguage: "en-GB", issueDate: "2024-04-03" });
  expect(messages).toEqual([]);
});

test("a source over the limit is one message and an empty digest", () => {
  const { digest, messages } = fromText("a".repeat(101), { maxBytes: 100, file: "big.txt" });
  expect(digest.sections).toEqual([]);
  expect(messages.map(({ ruleId, severity, file }) => [ruleId, severity, file])).toEqual([
    ["input-size", "error", "big.txt"],
  ]);
});

test("options of the wrong type are the caller's error", () => {
  expect(() => fromText(undefined as never)).toThrow(
    new TypeError("Unexpected undefined as source, expected a string"),
  );
  expect(() => fromText("", { language: 1 as never })).toThrow(
    new TypeError("Unexpected number as option language, expected a string"),
  );
  expect(() => fromText("", { maxBytes: "1" as never })).toThrow(
    new TypeError("Unexpected string as `maxBytes`, expected a number"),
  );
});
