import type { Word } from "../reader-model.ts";
/**
 * Whether a word names where things are posted: `Facebook`, `Telegram`, `Twitter`. After a name it is no part of it.
 *
 * @param word - Word to judge.
 * @returns `true` for platforms.
 */
export function isPlatform({ is: { medium } }: Word): boolean {
  return medium === "tweet" || medium?.endsWith("Post") === true;
}
