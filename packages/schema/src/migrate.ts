import type { Message } from "./message.ts";
import { from01to10 } from "./migrations/0.1-to-1.0.ts";
import { migrated, type Migration } from "./migrations/migration.ts";
import { schemaVersion } from "./schema-version.ts";

/** What {@link migrate} gives back. */
export interface Migrated {
  /** The document in the newest version of the format, as far as it could be brought up; still to be validated. */
  document: unknown;
  /** What was changed (`info`), or why nothing could be done (`error`). */
  messages: Message[];
}

/** One step for each version there ever was; a document goes through all that follow its own. */
const migrations: readonly Migration[] = [from01to10];

/**
 * Brings a document of an older version of the format up to the newest, step by step, and reports what it changed.
 *
 * Unknown fields are kept: those at the top move to `extensions`, others stay where they are for validation to report.
 * Documents of this version, and values that are no documents, come back as they are.
 *
 * @param value - A document of any version; not changed.
 * @returns The document and messages with the `path` each change happened at; never throws on plain JSON.
 * @example
 * ```ts
 * import { migrate } from "@digestkit/schema";
 *
 * const { document, messages } = migrate({ schemaVersion: "0.1", id: "rights-monitor-12", lang: "en" });
 * console.log(JSON.stringify(document).includes('"inLanguage":"en"')); // => true
 * console.log(messages[0]?.reason); // => Renamed `lang` to `inLanguage`
 * ```
 */
export function migrate(value: unknown): Migrated {
  if (!isRecord(value)) return { document: value, messages: [] };
  const { schemaVersion: own } = value;
  if (typeof own !== "string") return { document: value, messages: [] };
  const messages: Message[] = [];
  let document = value;
  for (let version = own; version !== schemaVersion;) {
    const migration = migrations.find((step) => step.from === version);
    if (!migration) return { document: value, messages: [unknownVersion(own)] };
    document = migration.migrate(document, (path, reason) => messages.push(migrated(path, reason)));
    version = migration.to;
  }
  return { document, messages };
}

function unknownVersion(version: string): Message {
  const known = [...migrations.map(({ from }) => from), schemaVersion];
  const isNewer = Number.parseFloat(version) > Number.parseFloat(schemaVersion);
  const remedy = isNewer ? "update @digestkit/schema to read it" : "correct `schemaVersion`";
  return {
    ruleId: "schema-version",
    severity: "error",
    reason: `Unexpected schemaVersion \`${JSON.stringify(version.slice(0, 40)).slice(1, -1)}\`, expected ${known.map((one) => `\`${one}\``).join(" or ")}: ${remedy}`,
    path: ["schemaVersion"],
    expected: known,
  };
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
