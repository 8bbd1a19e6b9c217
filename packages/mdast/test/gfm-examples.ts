/** What an example of the GFM specification (0.29) asserts, in words of our own: its number, Markdown, and HTML without space between tags. */
export type GfmExample = readonly [number: number, about: string, markdown: string, html: string];

const head = (...cells: string[]): string =>
  `<thead><tr>${cells.map((cell) => `<th>${cell}</th>`).join("")}</tr></thead>`;
const body = (...rows: string[][]): string =>
  `<tbody>${rows.map((cells) => `<tr>${cells.map((cell) => `<td>${cell}</td>`).join("")}</tr>`).join("")}</tbody>`;
const link = (url: string, text: string = url): string => `<a href="${url}">${text}</a>`;
const www = (address: string): string => link(`http://${address}`, address);

/** 4.10 Tables (extension) */
export const tables: readonly GfmExample[] = [
  [
    198,
    "a table",
    "| sea | sky |\n| --- | --- |\n| wet | dry |",
    `<table>${head("sea", "sky")}${body(["wet", "dry"])}</table>`,
  ],
  [
    199,
    "alignment; cells of any width, pipes at the ends or not",
    "| tea | coffee |\n:-: | -----------:\nred | black",
    '<table><thead><tr><th align="center">tea</th><th align="right">coffee</th></tr></thead><tbody><tr><td align="center">red</td><td align="right">black</td></tr></tbody></table>',
  ],
  [
    200,
    "escaped pipes, in code and in strong too",
    "| r\\|ain  |\n| ------ |\n| a `\\|` b |\n| c **\\|** d |",
    `<table>${head("r|ain")}${body(["a <code>|</code> b"], ["c <strong>|</strong> d"])}</table>`,
  ],
  [
    201,
    "another block ends a table",
    "| sea | sky |\n| --- | --- |\n| wet | dry |\n> far",
    `<table>${head("sea", "sky")}${body(["wet", "dry"])}</table><blockquote><p>far</p></blockquote>`,
  ],
  [
    202,
    "a line without pipes is a row, a blank line ends a table",
    "| sea | sky |\n| --- | --- |\n| wet | dry |\nwet\n\nwet",
    `<table>${head("sea", "sky")}${body(["wet", "dry"], ["wet", ""])}</table><p>wet</p>`,
  ],
  [
    203,
    "head and delimiter row have as many cells",
    "| sea | sky |\n| --- |\n| wet |",
    "<p>| sea | sky |\n| --- |\n| wet |</p>",
  ],
  [
    204,
    "rows may have fewer cells, and more, which are lost",
    "| sea | sky |\n| --- | --- |\n| wet |\n| wet | dry | new |",
    `<table>${head("sea", "sky")}${body(["wet", ""], ["wet", "dry"])}</table>`,
  ],
  [205, "a table without rows", "| sea | sky |\n| --- | --- |", `<table>${head("sea", "sky")}</table>`],
];

const open = '<input type="checkbox" disabled>';
const done = '<input type="checkbox" checked disabled>';

/** 5.3 Task list items (extension) */
export const taskLists: readonly GfmExample[] = [
  [279, "an open and a done item", "- [ ] sow\n- [x] reap", `<ul><li>${open} sow</li><li>${done} reap</li></ul>`],
  [
    280,
    "items in items",
    "- [x] sow\n  - [ ] wheat\n  - [x] rye\n- [ ] reap",
    `<ul><li>${done} sow<ul><li>${open} wheat</li><li>${done} rye</li></ul></li><li>${open} reap</li></ul>`,
  ],
];

/** 6.5 Strikethrough (extension) */
export const strikethrough: readonly GfmExample[] = [
  [491, "two tildes, or one", "~~Up~~ and ~down~ again", "<p><del>Up</del> and <del>down</del> again</p>"],
  [492, "not across paragraphs", "Up ~~and\n\ndown~~ again", "<p>Up ~~and</p><p>down~~ again</p>"],
  [493, "not three tildes", "Up ~~~down~~~ again", "<p>Up ~~~down~~~ again</p>"],
];

/** 6.9 Autolinks (extension) */
export const autolinks: readonly GfmExample[] = [
  [622, "`www.` gets `http://`", "www.varenia.example", `<p>${www("www.varenia.example")}</p>`],
  [
    623,
    "with a path",
    "See www.varenia.example/news for more.",
    `<p>See ${www("www.varenia.example/news")} for more.</p>`,
  ],
  [
    624,
    "punctuation at the end is no part of it",
    "See www.varenia.example.\n\nSee www.varenia.example/a.b.",
    `<p>See ${www("www.varenia.example")}.</p><p>See ${www("www.varenia.example/a.b")}.</p>`,
  ],
  [
    625,
    "a closing parenthesis belongs to it if it has a partner in it",
    "www.varenia.example/s?q=(rain)\n\nwww.varenia.example/s?q=(rain)))\n\n(www.varenia.example/s?q=(rain))\n\n(www.varenia.example/s?q=(rain)",
    `<p>${www("www.varenia.example/s?q=(rain)")}</p><p>${www("www.varenia.example/s?q=(rain)")}))</p><p>(${www("www.varenia.example/s?q=(rain)")})</p><p>(${www("www.varenia.example/s?q=(rain)")}</p>`,
  ],
  [
    626,
    "parentheses inside are not counted",
    "www.varenia.example/s?q=(rain))+wind",
    `<p>${www("www.varenia.example/s?q=(rain))+wind")}</p>`,
  ],
  [
    627,
    "what looks like a character reference at the end is no part of it",
    "www.varenia.example/s?q=rain&hl=va\n\nwww.varenia.example/s?q=rain&hl;",
    `<p>${www("www.varenia.example/s?q=rain&#x26;hl=va")}</p><p>${www("www.varenia.example/s?q=rain")}&#x26;hl;</p>`,
  ],
  [628, "`<` ends it", "www.varenia.example/ra<in", `<p>${www("www.varenia.example/ra")}&#x3C;in</p>`],
  [
    629,
    "`http://` and `https://`",
    "http://varenia.example\n\n(See https://varenia.example/s?q=rain+(wind))",
    `<p>${link("http://varenia.example")}</p><p>(See ${link("https://varenia.example/s?q=rain+(wind)")})</p>`,
  ],
  [
    630,
    "e-mail addresses",
    "desk@varenia.example",
    `<p>${link("mailto:desk@varenia.example", "desk@varenia.example")}</p>`,
  ],
  [
    631,
    "`+` may stand before the `@`, not after it",
    "a@mail+b.example isn't one, but a+b@mail.example is.",
    `<p>a@mail+b.example isn't one, but ${link("mailto:a+b@mail.example", "a+b@mail.example")} is.</p>`,
  ],
  [
    632,
    "`.`, `-` and `_` may stand on both sides; only `.` at the end, and is no part of it",
    "a.b-c_d@e.f\n\na.b-c_d@e.f.\n\na.b-c_d@e.f-\n\na.b-c_d@e.f_",
    `<p>${link("mailto:a.b-c_d@e.f", "a.b-c_d@e.f")}</p><p>${link("mailto:a.b-c_d@e.f", "a.b-c_d@e.f")}.</p><p>a.b-c_d@e.f-</p><p>a.b-c_d@e.f_</p>`,
  ],
];
