/**
 * Where the page of one of this package's rules is.
 *
 * @param id - Rule id.
 * @returns Address.
 */
export function ruleUrl(id: string): string {
  return `https://github.com/digestkit/digestkit/blob/main/docs/rules/${id}.md`;
}
