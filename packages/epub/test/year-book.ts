import { createDigest, createEntry, createSection, type Digest } from "@digestkit/schema";

/** As many issues as wanted, of people who return and one who must not be named. */
export function yearBook(count: number): Digest[] {
  return Array.from({ length: count }, (_, index) => issue(index + 1));
}

const given = ["Ana", "Teodor", "Émile", "Casimir", "Zoë", "Lio"] as const;
const family = ["Orr", "Lisk", "Varr", "Dohl", "Ámbar"] as const;
const names = given.flatMap((first) => family.map((last) => `${first} ${last}`));

function issue(number: number): Digest {
  const name = names[number % names.length] as string;
  const words = `We read the gauge ${number} times before the gates were opened, and the tram still came late.`;
  const text = `${name} said in Lorsk: “${words}” A witness, Mira Tal, left.`;
  const start = text.indexOf(words);
  const person = { id: `p-${number % names.length}`, name, aliases: [], roles: [], sameAs: [] };
  const witness = { ...person, id: "mira", name: "Mira Tal", sensitivity: "victim" as const };
  const entry = createEntry({
    id: "gauge",
    headline: `The gauge, reading ${number}`,
    body: [
      { type: "paragraph", children: [{ type: "text", value: text }] },
      {
        type: "paragraph",
        children: [
          { type: "text", value: "Earlier: " },
          {
            type: "link",
            url: `https://monitor.example/${number - 1}#gauge`,
            children: [{ type: "text", value: "the issue before" }],
          },
        ],
      },
    ],
    keywords: ["water"],
    quotations: [
      {
        id: "q1",
        text: words,
        type: "direct",
        range: { start, end: start + words.length },
        speaker: { name, ref: person.id },
        confidence: 1,
        evidence: "editor",
      },
    ],
    mentions: [{ ref: "mira", range: { start: text.indexOf("Mira"), end: text.indexOf("Mira") + 8 } }],
  });
  // `2024-01-01` and a day later with each issue
  const day = new Date(Date.UTC(2024, 0, number)).toISOString().slice(0, 10);
  return createDigest({
    id: `monitor-${number}`,
    publication: { name: "Lorsk Monitor", publisher: "Lorsk Civic Observatory", url: "https://monitor.example/" },
    url: `https://monitor.example/${number}`,
    title: `Gates & gauges ${number}`,
    issueNumber: String(number),
    issueDate: day,
    inLanguage: "en",
    sections: [createSection({ id: "water", title: "Water", entries: [entry] })],
    people: [person, witness],
  });
}
