import type { TextRange } from "./position.ts";
import { scanJson, type Path } from "./scan-json.ts";

/** Where a value stands in JSON text. */
export interface JsonPlace {
  value: TextRange;
  /** Its key with the quotation marks; absent in lists and at the top. */
  key?: TextRange;
  /** Whether it is the value that was asked for; else the innermost there is around it. */
  exact: boolean;
}

interface Branch {
  inner: Map<string | number, Branch>;
  place?: Omit<JsonPlace, "exact">;
}

/**
 * Where values stand in JSON text, found in one pass.
 *
 * @param text - Valid JSON text.
 * @param paths - Keys from the top to each value.
 * @returns For each path, in the same order, the place of its value, or of the innermost value there is around it.
 */
export function jsonPlaces(text: string, paths: readonly Path[]): JsonPlace[] {
  const root: Branch = { inner: new Map() };
  for (const path of paths) {
    let branch = root;
    for (const key of path) {
      const next = branch.inner.get(key) ?? { inner: new Map() };
      branch.inner.set(key, next);
      branch = next;
    }
  }
  /** The branch of each value around the scanner, as far as anybody asked for it. */
  const around: (Branch | undefined)[] = [];
  scanJson(text, {
    enter(path, start, key) {
      const branch = path.length === 0 ? root : around[path.length - 1]?.inner.get(path.at(-1) ?? "");
      around[path.length] = branch;
      if (!branch) return;
      // Of two equal keys the last counts, as in `JSON.parse`: what stood in the other is gone.
      for (const inner of branch.inner.values()) delete inner.place;
      branch.place = { value: { start, end: start }, ...(key ? { key } : {}) };
    },
    leave(path, end) {
      const place = around[path.length]?.place;
      if (place) place.value.end = end;
    },
  });
  return paths.map((path) => placeOf(root, path));
}

function placeOf(root: Branch, path: Path): JsonPlace {
  let place = root.place ?? { value: { start: 0, end: 0 } };
  let branch: Branch | undefined = root;
  for (const key of path) {
    branch = branch.inner.get(key);
    if (!branch?.place) return { ...place, exact: false };
    place = branch.place;
  }
  return { ...place, exact: true };
}
