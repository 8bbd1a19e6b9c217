import type { ReactNode } from "react";
import type { NodeProps } from "../context.ts";
import { Nodes } from "../nodes.tsx";

/** A table, in a region that scrolls by touch and by keyboard where it is wider than the page. */
export function Table({ value, context }: NodeProps<"table">): ReactNode {
  const [head, ...rows] = value.children;
  return (
    <section className="table" aria-label={context.labels.table} tabIndex={0}>
      <table>
        <thead>{head && <Nodes nodes={[head]} context={context} />}</thead>
        {rows.length > 0 && (
          <tbody>
            <Nodes nodes={rows} context={context} />
          </tbody>
        )}
      </table>
    </section>
  );
}

/** A row of a table. */
export function TableRow({ children }: NodeProps<"tableRow">): ReactNode {
  return <tr>{children}</tr>;
}

/** A cell; the empty corner of a table heads nothing. */
export function TableCell({ value, isHead, align, children }: NodeProps<"tableCell">): ReactNode {
  const side = align === undefined ? undefined : `align-${align}`;
  if (!isHead || value.children.length === 0) return <td className={side}>{children}</td>;
  return (
    <th scope="col" className={side}>
      {children}
    </th>
  );
}
