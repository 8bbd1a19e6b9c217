import * as z from "zod/mini";
import { idSchema } from "./id.ts";
import { isoDateSchema } from "./iso-date.ts";

/** What persons, organisations and places share. */
export interface Entity {
  /** Unique in the digest. */
  id: string;
  /** Preferred name. */
  name: string;
  /** Other forms the text uses: surname, acronym, spelling variants. */
  aliases: string[];
  /** Addresses that identify the same thing (Wikidata, an official page). */
  sameAs: string[];
}

/** An office or job a person holds or held. */
export interface Role {
  /** `Prosecutor General`. */
  title: string;
  /** Id of an organisation of the digest, or its name. */
  organisation?: string;
  /** First day in office, ISO 8601. */
  from?: string;
  /** Last day in office, ISO 8601. */
  to?: string;
}

/** How careful an edition must be with a person's name. */
export type Sensitivity = "public" | "victim" | "minor" | "source";

/** Somebody named in the digest (schema.org `Person`). */
export interface Person extends Entity {
  /** Offices and jobs. */
  roles: Role[];
  /** How careful an edition must be with the name. */
  sensitivity?: Sensitivity;
}

/** A body named in the digest (schema.org `Organization`). */
export interface Organisation extends Entity {}

/** A place named in the digest (schema.org `Place`). */
export interface Place extends Entity {}

const entity = {
  id: idSchema,
  name: z.string(),
  aliases: z.array(z.string()),
  sameAs: z.array(z.string()),
};

/** Schema of {@link Person}. */
export const personSchema: z.ZodMiniType<Person> = z.strictObject({
  ...entity,
  roles: z.array(
    z.strictObject({
      title: z.string(),
      organisation: z.exactOptional(z.string()),
      from: z.exactOptional(isoDateSchema),
      to: z.exactOptional(isoDateSchema),
    }),
  ),
  sensitivity: z.exactOptional(z.literal(["public", "victim", "minor", "source"])),
});

/** Schema of {@link Organisation}. */
export const organisationSchema: z.ZodMiniType<Organisation> = z.strictObject(entity);

/** Schema of {@link Place}. */
export const placeSchema: z.ZodMiniType<Place> = z.strictObject(entity);
