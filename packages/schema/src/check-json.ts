import { formatPath } from "./format-path.ts";
import type { Message } from "./message.ts";

/** Deepest nesting of a document, in nodes: the `children` list between two nodes is no level of its own. */
const maxDepth = 100;
/** Most objects and lists a document may have. */
const maxContainers = 2_000_000;

/** An object or list that is being walked. */
interface Frame {
  value: Record<string | number, unknown>;
  /** Keys of an object; none for a list, whose keys are its indices. */
  keys: string[] | undefined;
  next: number;
  level: number;
}

/**
 * The guard in front of validation: whether a value is plain JSON, of a depth and size that recursive code can walk.
 * It does not recurse itself.
 *
 * @param value - Anything.
 * @returns Nothing for plain JSON; a single error where the value is too deep, too large or cyclic.
 */
export function checkJson(value: unknown): Message[] {
  const messages: Message[] = [];
  const path: (string | number)[] = [];
  const stack: Frame[] = [];
  let containers = 0;
  const enter = (inner: unknown): boolean => {
    const fault = faultOf(inner);
    if (fault) messages.push(error("document-structure", path, `${fault} in ${formatPath(path)}, ${plain}: remove it`));
    else if (isContainer(inner)) return stack.push(frameOf(inner, stack.at(-1))) > 0;
    return false;
  };
  enter(value);
  for (let frame = stack.at(-1); frame; frame = stack.at(-1)) {
    if (frame.next === 0 && ++containers > maxContainers) return [tooLarge];
    if (frame.level > maxDepth) return [tooDeep(stack, path)];
    const key = frame.keys ? frame.keys[frame.next] : frame.next;
    if (key === undefined || frame.next >= (frame.keys ?? (frame.value as unknown as unknown[])).length) {
      stack.pop();
      path.pop();
      continue;
    }
    frame.next++;
    path.push(key);
    if (key === "__proto__") messages.push(prototypeKey(path));
    else if (enter(frame.value[key])) continue;
    path.pop();
  }
  return messages;
}

function frameOf(value: Frame["value"], parent: Frame | undefined): Frame {
  const isList = Array.isArray(value);
  const level = (parent?.level ?? 0) + (isList && parent?.keys ? 0 : 1);
  return { value, keys: isList ? undefined : Object.keys(value), next: 0, level };
}

function isContainer(value: unknown): value is Frame["value"] {
  return typeof value === "object" && value !== null;
}

/** What a value is that is not JSON. */
function faultOf(value: unknown): string | undefined {
  if (typeof value === "number") return Number.isFinite(value) ? undefined : String(value);
  if (typeof value !== "object")
    return typeof value === "string" || typeof value === "boolean" ? undefined : typeof value;
  if (value === null || Array.isArray(value)) return undefined;
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === null || Object.getPrototypeOf(prototype) === null ? undefined : "object of a class";
}

const plain = "expected plain JSON";

function error(ruleId: string, path: readonly (string | number)[], text: string): Message {
  return { ruleId, severity: "error", reason: `Unexpected ${text}`, path: [...path] };
}

const tooLarge = error(
  "document-size",
  [],
  `document of more than ${maxContainers} objects and lists, expected fewer: split it`,
);

/** Too deep, or without end: a value that stands inside itself is reported where it does so first. */
function tooDeep(stack: readonly Frame[], path: readonly (string | number)[]): Message {
  const values = stack.map(({ value }) => value);
  const again = values.findIndex((value, index) => values.indexOf(value) < index);
  if (again < 0) {
    const remedy = "nest lists, quotations and sections less";
    return error(
      "document-depth",
      path,
      `nesting of more than ${maxDepth} levels, expected at most ${maxDepth}: ${remedy}`,
    );
  }
  const at = path.slice(0, again);
  return error(
    "document-depth",
    at,
    `reference back to a parent in ${formatPath(at)}, ${plain} without cycles: remove it`,
  );
}

function prototypeKey(path: readonly (string | number)[]): Message {
  const owner = formatPath(path.slice(0, -1));
  return error("unknown-key", path, `key \`__proto__\` in ${owner}, expected a key of the format: remove it`);
}
