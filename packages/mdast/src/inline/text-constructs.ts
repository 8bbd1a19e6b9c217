import { readAngle } from "./angle.ts";
import { readAttention } from "./attention-run.ts";
import { readCode } from "./code-span.ts";
import { readEntity } from "./entity.ts";
import { readBackslash } from "./backslash.ts";
import type { InlineState } from "./inline-state.ts";
import { readLabelEndHere } from "./label-end.ts";
import { readLabelStart } from "./label-start.ts";
import { readLineEnding } from "./line-ending.ts";
import { readProtocolAutolink, readWwwAutolink } from "./literal-autolink.ts";
import { readStrike } from "./strike.ts";

/** Reads what begins at the cursor; a reader that finds nothing leaves the cursor where it is, or behind text. */
type Construct = (state: InlineState, code: number) => void;

/** Inline constructs by the character they are found at. Literal e-mail addresses are looked for ahead of all of them. */
const constructs: Readonly<Record<number, Construct>> = {
  10: readLineEnding,
  13: readLineEnding,
  38: readEntity,
  42: readAttention,
  46: readWwwAutolink,
  58: readProtocolAutolink,
  60: readAngle,
  91: readLabelStart,
  92: readBackslash,
  93: readLabelEndHere,
  95: readAttention,
  96: readCode,
  126: readStrike,
};

const table: readonly (Construct | undefined)[] = /* @__PURE__ */ Array.from(
  { length: 128 },
  (_, code) => constructs[code],
);

/** 1 for characters that something may begin at. */
export const isSpecial: Uint8Array = /* @__PURE__ */ Uint8Array.from(table, (construct) => (construct ? 1 : 0));

/** Reads what begins at a special character. */
export function constructAt(state: InlineState, code: number): void {
  const construct = table[code];
  if (construct) construct(state, code);
}
