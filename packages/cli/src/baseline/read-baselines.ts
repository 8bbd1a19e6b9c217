import { parseJson, maxJsonLength } from "@digestkit/schema";
import type { Baseline } from "@digestkit/validate";
import { Failure } from "../failure.ts";
import type { Io } from "../io.ts";
import { isObject } from "../is-object.ts";
import { readInput } from "../read-input.ts";

/** Known findings of several files. */
export interface Baselines {
  /** Version of this shape. */
  version: 1;
  /** By path from the folder of the baseline, with slashes: how many findings of each fingerprint are known. */
  files: Record<string, Baseline["findings"]>;
}

/**
 * Read a baseline file.
 *
 * @param path - Path relative to `io.cwd`.
 * @param io - The world.
 * @returns Known findings by file.
 * @throws Failure when there is no such file, or it is no baseline.
 */
export async function readBaselines(path: string, io: Io): Promise<Baselines> {
  const remedy = "write it again with `--update-baseline`";
  const { source, file, messages } = await readInput(path, { maxBytes: maxJsonLength }, io).catch((error: unknown) => {
    throw error instanceof Failure ? new Failure(`${error.message}, or ${remedy}`) : error;
  });
  const parsed = messages.length > 0 ? { messages } : parseJson(source, { file });
  if (parsed.messages.length === 0 && isBaselines(parsed.value)) return parsed.value;
  const found = parsed.messages.map((message) => ({ ...message, file }));
  throw new Failure(`Unexpected content of the baseline \`${path}\`, expected known findings by file; ${remedy}`, [
    { file, source, messages: found },
  ]);
}

function isBaselines(value: unknown): value is Baselines {
  if (!isObject(value) || value["version"] !== 1 || !isObject(value["files"])) return false;
  return Object.values(value["files"]).every(
    (findings) => isObject(findings) && Object.values(findings).every((count) => Number.isSafeInteger(count)),
  );
}
