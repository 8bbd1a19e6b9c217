/** A reference to a node of the same document. */
export interface ReferenceNode {
  /** Its id. */
  "@id": string;
}
