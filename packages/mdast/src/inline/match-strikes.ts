import { closes, opens, type Token } from "./tokens.ts";

/** Pairs up tildes: each closing run with the nearest opening one of the same length (GFM 6.5). */
export function matchStrikes(
  tokens: readonly Token[],
  strikes: readonly number[],
  onPair?: (open: number, close: number) => void,
): void {
  const open: [number[], number[]] = [[], []];
  for (const index of strikes) {
    const token = tokens[index] as Token;
    const size = token.to - token.from;
    const same = open[size - 1] as number[];
    const opener = token.able & closes ? same.pop() : undefined;
    if (opener === undefined) {
      if (token.able & opens) same.push(index);
      continue;
    }
    const other = open[2 - size] as number[];
    while (other.length > 0 && (other.at(-1) as number) > opener) other.pop();
    pair(tokens[opener] as Token, token);
    onPair?.(opener, index);
  }
}

function pair(opener: Token, closer: Token): void {
  opener.openers = closer.closers = String(closer.to - closer.from);
  opener.to = opener.from;
  closer.from = closer.to;
}
