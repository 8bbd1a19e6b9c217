import type { Direction } from "./direction-of.ts";

const isolates: Readonly<Record<Direction | "auto", string>> = { ltr: "\u2066", rtl: "\u2067", auto: "\u2068" };
const popIsolate = "\u2069";

/** Embeddings, overrides, isolates and what ends them (UAX #9): unbalanced ones would reach into the text around. */
const controls = /[\u202A-\u202E\u2066-\u2069]/gu;

/**
 * Shields a run of plain text and what stands around it from each other's direction, where there is no markup for it
 * (UAX #9, explicit directional isolates). In HTML use `bdi` or `dir`.
 *
 * @param text - Plain text; directional controls of its own are left out.
 * @param direction - Direction of the run; by default its first strong character decides.
 * @returns The run between an isolate initiator and U+2069.
 * @example
 * ```ts
 * import { isolate } from "@digestkit/adapter-kit";
 *
 * console.log(JSON.stringify(isolate("שלום")).length); // => 8
 * ```
 */
export function isolate(text: string, direction: Direction | "auto" = "auto"): string {
  return isolates[direction] + text.replace(controls, "") + popIsolate;
}
