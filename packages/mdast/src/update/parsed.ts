import type { Settings } from "../options.ts";
import type { SourceLines } from "../tree/source-lines.ts";
import type { Scope } from "./scope.ts";
import type { PlacedSpan } from "./placed-span.ts";

/** A text that was parsed, as spans that can be used again. Never changed once it is made. */
export interface Parsed {
  /** Without a byte order mark, and with U+FFFD for NUL. */
  source: string;
  settings: Settings;
  lines: SourceLines;
  /** What references may name, in all of its spans. */
  scope: Scope;
  spans: readonly PlacedSpan[];
  /** What the text was before an edit that displaced much of it. */
  displaced: Displaced | undefined;
}

/** An earlier text, and how many characters at its end are still the same. */
export interface Displaced {
  parsed: Parsed;
  suffix: number;
}
