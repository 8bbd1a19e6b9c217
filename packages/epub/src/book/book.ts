import type { Direction, Labels } from "@digestkit/adapter-kit";
import type { Digest, Message } from "@digestkit/schema";
import type { EpubLabels } from "../epub-labels.ts";
import type { EpubOptions } from "../epub-options.ts";
import type { Credit } from "./credits-of.ts";

/** An issue with what its pages share. */
export interface Issue {
  digest: Digest;
  /** What the names of its files begin with: `issue-1`. */
  name: string;
  /** Its title, on one line. */
  title: string;
  /** What to call it in an index: its number or date where it has one, else its title. */
  shortTitle: string;
  /** BCP 47 tag. */
  language: string;
  direction: Direction;
  /** Absolute address of its page. */
  url?: string;
  /** What addresses in it are relative to: its page, or else the site. */
  base?: string;
}

/** A book, before its pages are made. */
export interface Book {
  issues: Issue[];
  /** Whether it was made of a list of issues. */
  isYearBook: boolean;
  title: string;
  /** The title as a cover has it, which shows series and dates besides: that of the publication for an issue without one. */
  heading: string;
  /** BCP 47 tag. */
  language: string;
  direction: Direction;
  labels: Labels & EpubLabels;
  /** Name of the publication, where it is not the title. */
  series?: string;
  publisher?: string;
  /** Days of the issues, in words: `14 March 2024`, or the first and the last. */
  dates: string;
  identifier: string;
  /** `2024-03-14T00:00:00Z` */
  modified: string;
  /** ISO 8601 date of publication. */
  date?: string;
  credits: Credit[];
  rights?: string;
  options: EpubOptions;
  report: (message: Message) => void;
}
