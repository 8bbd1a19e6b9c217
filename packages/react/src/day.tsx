import { formatDate } from "@digestkit/adapter-kit";
import type { ReactNode } from "react";
import type { Context } from "./context.ts";

/** Properties of `<Day>`. */
export interface DayProps {
  /** ISO 8601 date or date-time; anything else is shown as it is. */
  iso: string;
  /** Of the document. */
  context: Context;
}

/** A date as people read it, with the one machines read. */
export function Day({ iso, context }: DayProps): ReactNode {
  const shown = formatDate(iso, context.labelLanguage ?? context.language);
  return shown === iso ? iso : <time dateTime={iso}>{shown}</time>;
}
