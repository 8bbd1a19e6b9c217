import type { ReactNode } from "react";
import type { Context, NodeProps } from "../context.ts";

/** A list. */
export function List({ value: { ordered, start }, children }: NodeProps<"list">): ReactNode {
  if (!ordered) return <ul>{children}</ul>;
  return <ol start={start === 1 ? undefined : start}>{children}</ol>;
}

/** An item of a list. */
export function ListItem({ value: { checked }, context, children }: NodeProps<"listItem">): ReactNode {
  if (checked === undefined) return <li>{children}</li>;
  return (
    <li className="task">
      <Task isDone={checked} context={context} /> {children}
    </li>
  );
}

/** The state of a task, as a sign with a name. */
function Task({ isDone, context: { labels } }: { isDone: boolean; context: Context }): ReactNode {
  return (
    <span role="img" aria-label={isDone ? labels.taskDone : labels.taskOpen}>
      {isDone ? "☑" : "☐"}
    </span>
  );
}
