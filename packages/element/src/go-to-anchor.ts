/// <reference lib="dom" />

/**
 * Goes to an anchor inside a shadow tree, where addresses of the page do not reach.
 *
 * @param root - Shadow tree.
 * @param hash - `#` and the anchor, percent-encoded.
 * @returns Whether the anchor is in the tree.
 */
export function goToAnchor(root: ShadowRoot, hash: string): boolean {
  const target = hash.length < 2 ? null : root.getElementById(decode(hash.slice(1)));
  if (!target) return false;
  target.scrollIntoView();
  // The next Tab goes on from there, as it does after a link in the page itself.
  if (!target.hasAttribute("tabindex")) target.tabIndex = -1;
  target.focus({ preventScroll: true });
  return true;
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
