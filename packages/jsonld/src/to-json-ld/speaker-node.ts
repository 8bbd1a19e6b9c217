import { oneLine } from "@digestkit/adapter-kit";
import type { Context } from "./context.ts";
import type { SpeakerNode } from "./schema-org/quotation.ts";
import { node } from "./node.ts";

/**
 * Who speaks.
 *
 * @param speaker - Name as the text has it, and the id of who it is.
 * @param context - Knows who may be named.
 * @returns A reference to the speaker, or a name; nothing for somebody whom records for machines must not name.
 */
export function speakerNode(
  speaker: { name: string; ref?: string } | undefined,
  { people, organisations, names, unlisted }: Context,
): SpeakerNode | undefined {
  if (!speaker) return undefined;
  const { name, ref } = speaker;
  const person = people.get(ref ?? "");
  const body = person ? undefined : organisations.get(ref ?? "");
  if (!body && unlisted.has(oneLine(name))) return undefined;
  const who = person ?? body;
  // Whether a bare name is a body or somebody is not known; `Person` is the nearer guess of the two the vocabulary has.
  if (ref === undefined || !who) return node<{ "@type": "Person"; name: string }>({ "@type": "Person", name });
  const id = names.entity(ref);
  if (id === undefined) return undefined;
  if (who.name === name) return { "@id": id };
  const type = person ? "Person" : "Organization";
  return node<Extract<SpeakerNode, { alternateName: string }>>({ "@type": type, "@id": id, alternateName: name });
}
