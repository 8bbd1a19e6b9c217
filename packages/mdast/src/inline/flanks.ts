import { isMark } from "../characters/classify.ts";

/**
 * Whether a delimiter run leans on what stands at one side of it (CommonMark 6.2: left-flanking with what comes `behind` and
 * `ahead` of it, right-flanking the other way round).
 */
export function flanks(behind: number, ahead: number): boolean {
  return ahead === 0 || (ahead === isMark && behind !== 0);
}
