/** The form in which labels are compared (CommonMark 4.7): case folded, white space collapsed. */
export function normalizeLabel(label: string): string {
  // Lower and upper case in turn fold `ẞ`, `ß` and `SS` into one.
  return collapseSpace(label).toLowerCase().toUpperCase();
}

const odd = /[\t\n\r]| {2}|^ | $/u;

function collapseSpace(label: string): string {
  return odd.test(label) ? label.replaceAll(/[\t\n\r ]+/gu, " ").replaceAll(/^ | $/gu, "") : label;
}
