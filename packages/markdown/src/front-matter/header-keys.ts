/** Names of header lines (Pelican, MultiMarkdown; compared in lower case) and the front-matter keys they mean. */
export const headerKeys: ReadonlyMap<string, string> = new Map([
  ["title", "title"],
  ["date", "date"],
  ["modified", "dateModified"],
  ["number", "number"],
  ["issue", "issue"],
  ["author", "author"],
  ["authors", "author"],
  ["editor", "editor"],
  ["lang", "lang"],
  ["language", "lang"],
  ["publisher", "publisher"],
  ["publication", "publication"],
  ["url", "url"],
]);
