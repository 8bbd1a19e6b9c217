import type { Digest, Person, Sensitivity } from "@digestkit/schema";

/**
 * Who an edition is for: everybody; or a partner who works on the cases and is bound to confidentiality, such as a lawyer or a
 * rights organisation.
 */
export type Audience = "public" | "partner";

/**
 * From whom a person's name is withheld, by the person's `sensitivity`. A partner has to know who the victim is; a source is
 * promised that nobody will, and a child is not identified to anybody.
 */
export const withheldFrom: Readonly<Record<Sensitivity, readonly Audience[]>> = {
  public: [],
  victim: ["public"],
  minor: ["public", "partner"],
  source: ["public", "partner"],
};

/**
 * The people of a digest an audience must not learn the names of.
 *
 * @param digest - Document; not changed.
 * @param audience - Who will read it.
 * @returns People, in the document's order.
 */
export function withheldPeople({ people }: Digest, audience: Audience): Person[] {
  return people.filter(({ sensitivity = "public" }) => withheldFrom[sensitivity].includes(audience));
}
