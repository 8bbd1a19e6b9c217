import type { PresetEntry } from "./preset.ts";
import { monitoring } from "./monitoring.ts";
import { recommended } from "./recommended.ts";
import { strict } from "./strict.ts";

/** Names of the presets. */
export type PresetName = "recommended" | "strict" | "monitoring";

/** The presets: plain lists of rules, to be used as they are or to build a list of your own from. */
export const presets: Readonly<Record<PresetName, readonly PresetEntry[]>> = { recommended, strict, monitoring };
