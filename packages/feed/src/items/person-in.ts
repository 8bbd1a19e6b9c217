import type { Digest, Entry, Person } from "@digestkit/schema";

/**
 * The person of an issue with an id, name or alias.
 *
 * @param digest - Issue; not changed.
 * @param wanted - Id, or name as written anywhere.
 * @returns The person, by id before by name; nothing where the issue does not know them.
 */
export function personIn({ people }: Digest, wanted: string): Person | undefined {
  return (
    people.find(({ id }) => id === wanted) ??
    people.find(({ name, aliases }) => name === wanted || aliases.includes(wanted))
  );
}

/** Whether an entry quotes or names a person. */
export function isAbout({ quotations, mentions }: Entry, { id, name, aliases }: Person): boolean {
  const isSpeaker = quotations.some(
    ({ speaker }) =>
      speaker && (speaker.ref === undefined ? [name, ...aliases].includes(speaker.name) : speaker.ref === id),
  );
  return isSpeaker || mentions.some(({ ref }) => ref === id);
}
