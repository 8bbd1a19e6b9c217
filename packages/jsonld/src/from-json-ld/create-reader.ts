import { createIds, isDateOrTime, slug, type Message } from "@digestkit/schema";
import { withSeconds } from "../with-seconds.ts";
import { indexNodes } from "./index-nodes.ts";
import { nodesOf, textValue, type JsonNode } from "./json-node.ts";

/** What the readers of nodes share. */
export interface Reader {
  /** All nodes of the document. */
  all: readonly JsonNode[];
  /** A node with what other places say about it. */
  resolve: (node: JsonNode) => JsonNode;
  /** The nodes among the values of a property, each with what the document says about it elsewhere. */
  nodes: (node: JsonNode, key: string) => JsonNode[];
  /** The id of the issue. */
  issueId: (node: JsonNode, text: string, kind: string) => string;
  /** The id of a section, entry, quotation or correction; made for it the first time. */
  partId: (node: JsonNode, text: string, kind: string) => string;
  /** The id of a person, organisation or place. */
  entityId: (node: JsonNode, text: string, kind: string) => string;
  /** The model's id of a node, or of what a reference points to, if it has one by now. */
  idOf: (node: JsonNode | undefined) => string | undefined;
  /** An ISO 8601 date or date-time with its offset; what is none is reported. */
  date: (node: JsonNode, key: string) => string | undefined;
  report: (message: Message) => void;
  messages: Message[];
}

/**
 * Makes what the readers of nodes share.
 *
 * @param value - Document.
 * @returns Reader; it gathers messages.
 */
export function createReader(value: unknown): Reader {
  const { all, resolve } = indexNodes(value);
  const messages: Message[] = [];
  const ids = new Map<unknown, string>();
  const report = (message: Message): void => {
    if (messages.length < maxMessages) messages.push(message);
  };
  return {
    all,
    resolve,
    issueId: idsOf(ids),
    partId: idsOf(ids),
    entityId: idsOf(ids),
    nodes: (node, key) =>
      nodesOf(node, key).map((found) => {
        // A context may write references as bare names: `"license": "_:b1"`.
        const named = Object.keys(found).length === 1 ? resolve({ "@id": found["name"] }) : found;
        return resolve(Object.keys(named).length > 1 ? named : found);
      }),
    idOf: (node) => node && (ids.get(node) ?? ids.get(node["@id"])),
    date: (node, key) => {
      const written = textValue(node, key);
      if (written === undefined) return undefined;
      const whole = withSeconds(written);
      if (isDateOrTime(whole)) return whole;
      const reason = `Unexpected ${key} "${written.slice(0, 40)}", expected a date or a date and time with its offset: write 2024-03-14`;
      report({ ruleId: "jsonld-date", severity: "warning", reason, actual: written });
      return undefined;
    },
    report,
    messages,
  };
}

/** Most messages that are given; a document may have a million faults. */
const maxMessages = 100;

/** Ids of one name space: a document's own where it has some, and no two alike. */
function idsOf(ids: Map<unknown, string>): Reader["partId"] {
  const taken = new Set<string>();
  const create = createIds();
  return (node, text, kind) => {
    const name = node["@id"];
    const own = textValue(node, "identifier") ?? (typeof name === "string" ? fragmentOf(name) : undefined);
    let id = own === undefined || own === "" || /\s/u.test(own) ? create(own ? slug(own) : text, kind) : own;
    while (taken.has(id)) id = create(id, kind);
    taken.add(id);
    for (const key of typeof name === "string" ? [node, name] : [node]) if (!ids.has(key)) ids.set(key, id);
    return id;
  };
}

function fragmentOf(name: string): string | undefined {
  const [, fragment] = /#([^#]+)$/u.exec(name) ?? [];
  return fragment;
}
