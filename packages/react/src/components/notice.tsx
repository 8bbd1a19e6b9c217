import type { PubStatus } from "@digestkit/schema";
import type { ReactNode } from "react";
import type { PartProps } from "../context.ts";
import { Label } from "../label.tsx";

/** A notice on an issue that is withheld or was withdrawn. */
export function Notice({ value: { pubStatus }, context }: PartProps<"notice">): ReactNode {
  const notices: Readonly<Record<PubStatus, string | undefined>> = {
    usable: undefined,
    withheld: context.labels.withheld,
    canceled: context.labels.canceled,
  };
  const words = notices[pubStatus];
  if (words === undefined) return undefined;
  return (
    <p className="notice">
      <strong>
        <Label text={words} context={context} />
      </strong>
    </p>
  );
}
