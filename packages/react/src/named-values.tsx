import type { ReactNode } from "react";

/** Properties of `<NamedValues>`. */
export interface NamedValuesProps {
  /** What they are. */
  name: ReactNode;
  /** The values. */
  values: readonly ReactNode[];
}

/** One name with its values, in a `dl`. */
export function NamedValues({ name, values }: NamedValuesProps): ReactNode {
  return (
    <div>
      <dt>{name}</dt>
      {values.map((value, index) => (
        <dd key={index}>{value}</dd>
      ))}
    </div>
  );
}
