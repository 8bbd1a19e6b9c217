/** Words that are written with a leading apostrophe: `’em`, `’til`, `’tis`; `n` as in `rock ’n’ roll`. */
export const elidedWords: ReadonlySet<string> = new Set([
  "bout",
  "em",
  "n",
  "nuff",
  "s",
  "t",
  "til",
  "till",
  "tis",
  "twas",
  "twere",
  "twill",
]);
