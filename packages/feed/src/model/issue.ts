import type { Labels, Moment } from "@digestkit/adapter-kit";
import type { Digest } from "@digestkit/schema";

/** An issue with what its items share. */
export interface Issue {
  digest: Digest;
  /** Absolute address of its page. */
  url?: string;
  /** What addresses in it are relative to: its page, or else the site. */
  base?: string;
  /** Its title, on one line. */
  title: string;
  labels: Labels;
  /** BCP 47 tag. */
  language: string;
  published?: Moment;
  /** When it was last changed or corrected. */
  updated?: Moment;
  /** Its day for ids, `2024-03-14`. */
  day?: string;
  authors: string[];
  contributors: string[];
}
