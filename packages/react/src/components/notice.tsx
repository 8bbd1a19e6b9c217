import { noticeOf } from "@digestkit/adapter-kit";
import type { ReactNode } from "react";
import type { PartProps } from "../context.ts";
import { Label } from "../label.tsx";

/** A notice on an issue that is withheld or was withdrawn. */
export function Notice({ value: digest, context }: PartProps<"notice">): ReactNode {
  const words = noticeOf(digest, context.labels);
  if (words === undefined) return undefined;
  return (
    <p className="notice">
      <strong>
        <Label text={words} context={context} />
      </strong>
    </p>
  );
}
