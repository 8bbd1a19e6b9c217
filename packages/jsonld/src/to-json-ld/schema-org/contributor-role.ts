import type { PersonNode } from "./person.ts";
import type { ReferenceNode } from "./reference.ts";

/** Somebody's part in the issue. */
export interface ContributorRoleNode {
  /** schema.org type of the role. */
  "@type": "Role";
  /** What they did: `editor`, `translator` …. */
  roleName: string;
  /** Who did it: a reference where the issue lists the person, otherwise a node with the name as credited. */
  contributor: PersonNode | ReferenceNode;
}
