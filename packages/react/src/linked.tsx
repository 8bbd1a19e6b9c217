import { reportUrl } from "@digestkit/adapter-kit";
import type { Position } from "@digestkit/schema";
import type { ReactNode } from "react";
import type { Context } from "./context.ts";

/** Properties of `<Linked>`. */
export interface LinkedProps {
  /** Address as the document has it, if it has one. */
  url: string | undefined;
  /** Where the address stands, for the message about a refused one. */
  place: Position | undefined;
  /** Of the document. */
  context: Context;
  /** Language of what is linked to. */
  hrefLang?: string;
  /** What to show. */
  children: ReactNode;
}

/** Something with the address the document has for it; without a link where the policy refuses the address. */
export function Linked({ url, place, context, hrefLang, children }: LinkedProps): ReactNode {
  const href = url === undefined ? undefined : reportUrl(url, place, context);
  if (href === undefined) return children;
  return (
    <a href={href} hrefLang={hrefLang}>
      {children}
    </a>
  );
}
