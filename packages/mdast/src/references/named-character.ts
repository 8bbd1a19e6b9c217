import { commonCharacter } from "./common-characters.ts";
import { namedCharacters } from "./named-characters.ts";

/** What a name stands for, such as `amp`; nothing for other names. */
export function namedCharacter(name: string): string | undefined {
  return commonCharacter(name) ?? table().get(name);
}

/** Unpacked when it is first needed: a constant that takes half a millisecond to make. */
const unpacked: { table?: Map<string, string> } = {};

function table(): Map<string, string> {
  return (unpacked.table ??= unpack());
}

/** `Tab NewLine` (one after the one before), `22quot QUOT` (22 after it), `+8402+nvlt` (and a second character) */
const group = /^(\d*)(?:\+(\d+)\+)?(.*)$/u;

function unpack(): Map<string, string> {
  const result = new Map<string, string>();
  let code = 0;
  for (const packed of namedCharacters.split("|")) {
    const [, step, second, names = ""] = group.exec(packed) ?? [];
    code += Number(step || 1);
    const value = String.fromCodePoint(code) + (second ? String.fromCodePoint(Number(second)) : "");
    for (const name of names.split(" ")) result.set(name, value);
  }
  return result;
}
