import type { Container } from "./block-state.ts";

/** What a container's first line says. */
export interface Marker {
  kind: Container["kind"];
  /** Offset of the marker. */
  from: number;
  /** Code of the bullet or delimiter. */
  marker: number;
  /** Number that an ordered list starts with. */
  start: number | null;
  /** Columns that content of a list item is indented by. */
  size: number;
  /** Nothing follows the marker of a list item. */
  blank: boolean;
  /** Label of a footnote definition. */
  label: string;
}
