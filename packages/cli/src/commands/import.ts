import { renderDigest, type RenderOptions } from "./render.ts";
import type { ExitCode } from "../exit-code.ts";
import type { Io } from "../io.ts";

/** What a digest can be imported to. */
export const importTargets: readonly ["json", "markdown"] = ["json", "markdown"];

/** Options of `digestkit import`. */
export interface ImportOptions extends RenderOptions {
  to: (typeof importTargets)[number];
  /** `false` to leave out where things stand in the source. */
  positions: boolean;
}

/**
 * `digestkit import FILE --to json|markdown`: read a digest and write the document that was understood.
 *
 * @param file - Path, or `-` for standard input.
 * @param options - Command-line options.
 * @param io - The world.
 * @returns 0, or 1 when the reader found an error.
 */
export async function importDigest(file: string, options: ImportOptions, io: Io): Promise<ExitCode> {
  // Markdown has no positions anyway.
  const option = options.to === "json" && !options.positions ? ["positions=omit"] : [];
  return renderDigest(file, { ...options, option }, io);
}
