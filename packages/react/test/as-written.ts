/**
 * Markup of React as the contract's strict scanner wants it: attributes in lower case (`dateTime`), the apostrophe by its
 * decimal reference, and without the comments React puts between two texts.
 */
export function asWritten(markup: string): string {
  return markup
    .replaceAll("<!-- -->", "")
    .replaceAll("&#x27;", "&#39;")
    .replace(/<[^<>]*>/gu, (tag) => tag.replace(/ [a-zA-Z-]+="/gu, (name) => name.toLowerCase()));
}
