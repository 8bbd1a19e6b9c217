import type { EntryStyle, PhrasingContent, Position } from "@digestkit/schema";
import type { Directive } from "../directive/directive.ts";
import type { Block, Fields } from "./block.ts";

/** An entry as its section marks it off, before sources and ids are known. */
export interface EntryDraft {
  headline?: PhrasingContent[];
  body: Block[];
  /** What directives said about it. */
  fields: Fields;
  /** Those directives. */
  said?: readonly Directive[];
  /** Extent of what is no node of the body: a list item, a heading, a paragraph that held the headline too. */
  position?: Position;
}

/** What a section holds besides nested sections. */
export interface Split {
  /** What stands before the first entry. */
  abstract: Block[];
  entries: EntryDraft[];
}

/** A section as the headings mark it off. */
export interface SectionDraft extends Split {
  title: PhrasingContent[];
  style: EntryStyle;
  sections: SectionDraft[];
  fields: Fields;
  /** The directives that set the fields. */
  said?: readonly Directive[];
  /** Extent of the heading. */
  heading?: Position;
}
