import type { Message } from "./message.ts";
import { formatPath } from "./format-path.ts";

/** Deepest nesting of a document, in nodes: the `children` list between two nodes is no level of its own. */
export const maxDepth = 100;
/** Most objects and lists a document may have. */
const maxContainers = 2_000_000;

interface Frame {
  value: object;
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
 * @returns Nothing for plain JSON; `fatal` when the value must not be walked any further.
 */
export function checkJson(value: unknown): { messages: Message[]; fatal: boolean } {
  const messages: Message[] = [];
  const path: (string | number)[] = [];
  const stack: Frame[] = [];
  let containers = 0;

  const fatal = (reason: string): { messages: Message[]; fatal: true } => ({
    messages: [{ ruleId: "document-depth", severity: "error", reason, path: [...path] }],
    fatal: true,
  });
  const report = (reason: string): void => {
    messages.push({ ruleId: "document-structure", severity: "error", reason, path: [...path] });
  };
  const enter = (inner: unknown): void => {
    const fault = typeof inner === "object" && inner !== null ? objectFault(inner) : scalarFault(inner);
    if (fault) report(`Unexpected ${fault} in ${formatPath(path)}, expected plain JSON: remove it`);
    else if (typeof inner === "object" && inner !== null) {
      const parent = stack.at(-1);
      const isList = Array.isArray(inner);
      const level = (parent?.level ?? 0) + (isList && parent?.keys ? 0 : 1);
      stack.push({ value: inner, keys: isList ? undefined : Object.keys(inner), next: 0, level });
      containers++;
    }
  };

  enter(value);
  for (let frame = stack.at(-1); frame; frame = stack.at(-1)) {
    if (frame.level > maxDepth) {
      const isCyclic = stack.findIndex((other) => other.value === frame?.value) < stack.length - 1;
      return fatal(
        isCyclic
          ? `Unexpected reference back to a parent in ${formatPath(path)}, expected plain JSON without cycles: remove the reference`
          : `Unexpected nesting of more than ${maxDepth} levels, expected at most ${maxDepth}: nest lists, quotations and sections less`,
      );
    }
    if (containers > maxContainers) {
      return fatal(`Unexpected document of more than ${maxContainers} objects and lists, expected fewer: split it`);
    }
    const key = frame.keys ? frame.keys[frame.next] : frame.next;
    if (key === undefined || (!frame.keys && frame.next >= (frame.value as unknown[]).length)) {
      stack.pop();
      path.pop();
      continue;
    }
    frame.next++;
    path.push(key);
    const size = stack.length;
    if (key === "__proto__")
      report(
        `Unexpected key \`__proto__\` in ${formatPath(path.slice(0, -1))}, expected a key of the format: remove it`,
      );
    else enter((frame.value as Record<string | number, unknown>)[key]);
    if (stack.length === size) path.pop();
  }
  return { messages, fatal: false };
}

function scalarFault(value: unknown): string | undefined {
  if (typeof value === "number") return Number.isFinite(value) ? undefined : String(value);
  return value === null || typeof value === "string" || typeof value === "boolean" ? undefined : typeof value;
}

function objectFault(value: object): string | undefined {
  if (Array.isArray(value)) return undefined;
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === null || Object.getPrototypeOf(prototype) === null ? undefined : "object of a class";
}
