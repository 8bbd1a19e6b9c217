import type { Audience, LabelOverrides } from "@digestkit/adapter-kit";
import type { Message } from "@digestkit/schema";
import type { Components, FlowComponent } from "./context.ts";

/** Options of {@link toText}. */
export interface TextOptions {
  /** Columns of a line, at least 20; 72 unless set (RFC 5322, section 2.1.1, recommends at most 78). */
  width?: number;
  /**
   * Where addresses stand: numbered, in a list below; in angle brackets behind what they belong to; or not at all.
   * `footnotes` unless set.
   */
  links?: "footnotes" | "inline" | "none";
  /** Where the list of numbered addresses stands; at the end of the `document` unless set. */
  linkList?: "section" | "document";
  /**
   * `fixed`: every line ends where it ends. `flowed`: `text/plain; format=flowed` (RFC 3676), whose paragraphs a mail program may
   * wrap anew. `fixed` unless set.
   */
  format?: "fixed" | "flowed";
  /** Who it is for: names they must not learn are withheld, as `redactDigest` of the adapter kit does; without it, none are. */
  audience?: Audience;
  /** Words to use instead of the default ones. */
  labels?: LabelOverrides;
  /** BCP 47 tag for a digest that does not name its language; `en` unless set. */
  language?: string;
  /** Components to use instead of the default ones. */
  components?: Partial<Components>;
  /** Takes what could not be shown as it is: refused addresses, unknown nodes. */
  onMessage?: (message: Message) => void;
  /** Shows a node that has no component; by default what is in it is shown, and it is reported. */
  onUnknown?: FlowComponent<{ type: string }>;
}
