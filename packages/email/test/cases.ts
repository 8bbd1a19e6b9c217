import { existsSync, readFileSync, readdirSync } from "node:fs";
import type { Digest } from "@digestkit/schema";

const folder = new URL("../../fixtures/cases/", import.meta.url);

/** A case of the fixtures, as it was read and annotated. */
export interface Sample {
  name: string;
  digest: Digest;
}

/** The digests of all cases. */
export const samples: readonly Sample[] = readdirSync(folder).flatMap((name) => {
  const file = new URL(`${name}/digest.json`, folder);
  return existsSync(file) ? [{ name, digest: JSON.parse(readFileSync(file, "utf8")) as Digest }] : [];
});

/** The digest of one case. */
export function sample(name: string): Digest {
  const found = samples.find((candidate) => candidate.name === name);
  if (!found) throw new Error(`Unexpected case ${name}, expected one of the fixtures`);
  return structuredClone(found.digest);
}
