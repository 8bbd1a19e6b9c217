/** What every edition has to know of the site. */
export const site = {
  title: "Sarn Valley Weekly",
  url: "https://sarn.example/",
  imprint: "Varenian Rivers Trust, 3 Mill Street, Torrow",
};

/** The feeds, by where they are. */
export const feeds = {
  rss: "/feed.xml",
  atom: "/entries.xml",
  corrections: "/corrections.json",
};

/**
 * The address of an issue: its date.
 *
 * @param {import("@digestkit/schema").Digest} digest
 * @returns {string}
 */
export function addressOf({ issueDate, id }) {
  return new URL(`${issueDate ?? id}/`, site.url).href;
}
