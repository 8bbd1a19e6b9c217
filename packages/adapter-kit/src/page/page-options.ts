import type { Message } from "@digestkit/schema";
import type { LabelOverrides } from "../labels/labels-for.ts";
import type { Permalinks } from "./permalinks.ts";

/** Options that all adapters have whose editions stand in a page. */
export interface PageOptions {
  /** Words to use instead of the default ones. */
  labels?: LabelOverrides;
  /** BCP 47 tag for a digest that does not name its language; `en` unless said otherwise. */
  language?: string;
  /** Level of the title, 1 to 5; 1 unless said otherwise. In a page with a title of its own it is 2. */
  headingLevel?: 1 | 2 | 3 | 4 | 5;
  /** What every `id` begins with, for several issues in one page. */
  idPrefix?: string;
  /** What has a visible link to its own address; `all` unless said otherwise. */
  permalinks?: Permalinks;
  /** Takes what could not be shown as it is: refused addresses, unknown nodes. */
  onMessage?: (message: Message) => void;
}
