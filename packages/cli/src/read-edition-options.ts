import {
  commonOptions,
  editions,
  type Edition,
  type EditionName,
  type EditionOptions,
  type OptionKind,
} from "./editions.ts";
import { Failure } from "./failure.ts";

/**
 * Reads the `--option` arguments of an edition.
 *
 * @param edition - Name of the edition.
 * @param pairs - `key=value`, as they were given; the last of one key holds.
 * @returns Options by name.
 * @throws Failure for an option the edition does not have, or a value it cannot have.
 */
export function readEditionOptions(edition: EditionName, pairs: readonly string[]): EditionOptions {
  return Object.fromEntries(pairs.map((pair) => readOption(edition, pair)));
}

function readOption(edition: EditionName, pair: string): [name: string, value: EditionOptions[string]] {
  const equals = pair.indexOf("=");
  if (equals < 1) throw new Failure(`Unexpected \`--option ${pair}\`, expected a name and a value: --option key=value`);
  const name = pair.slice(0, equals);
  const options: Edition["options"] = { ...commonOptions, ...editions[edition].options };
  if (!Object.hasOwn(options, name)) {
    const names = Object.keys(options);
    throw new Failure(`Unexpected option \`${name}\` of the edition ${edition}, expected one of ${names.join(", ")}`);
  }
  return [name, readValue(name, pair.slice(equals + 1), options[name] as OptionKind)];
}

function readValue(name: string, value: string, kind: OptionKind): EditionOptions[string] {
  if (kind === "text") return value;
  if (kind === "list") return value.split(",").map((text) => text.trim());
  if (kind === "number") {
    if (/^\d{1,9}$/u.test(value)) return Number(value);
    throw new Failure(`Unexpected \`${value}\` as option \`${name}\`, expected a whole number`);
  }
  if (kind.includes(value)) return value;
  throw new Failure(`Unexpected \`${value}\` as option \`${name}\`, expected one of ${kind.join(", ")}`);
}
