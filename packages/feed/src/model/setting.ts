import type { Message } from "@digestkit/schema";
import type { FeedOptions } from "../feed-options.ts";

/** What the making of all items is given. */
export interface Setting {
  options: FeedOptions;
  /** Absolute address of the publication's home page. */
  homeUrl: string | undefined;
  report: (message: Message) => void;
}
