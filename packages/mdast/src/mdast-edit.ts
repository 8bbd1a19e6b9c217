/** An edit of a text: what stands from one offset to another is replaced. */
export interface MdastEdit {
  /** Where what is replaced begins, in UTF-16 units of the source. */
  start: number;
  /** Where it ends; `start` if something is only inserted. */
  end: number;
  /** What is put there; empty if something is only deleted. */
  text: string;
}
