import type { Message } from "@digestkit/schema";

/**
 * What to report about a node no component is for.
 *
 * @param type - Type of the node.
 * @returns A warning.
 * @example
 * ```ts
 * import { unknownNodeMessage } from "@digestkit/adapter-kit";
 *
 * console.log(unknownNodeMessage("video").ruleId); // => unknown-node
 * ```
 */
export function unknownNodeMessage(type: string): Message {
  const expected = "expected one of the document model's: give `onUnknown` a component for it";
  return {
    ruleId: "unknown-node",
    severity: "warning",
    reason: `Unexpected node of type "${type}", ${expected}`,
    actual: type,
  };
}
