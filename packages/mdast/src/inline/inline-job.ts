import type { ListItem, PhrasingContent, Paragraph } from "mdast";

/**
 * Text whose content is parsed once all definitions are known. It is the source itself, or lines joined without what their
 * containers put before them.
 */
export interface InlineJob {
  children: PhrasingContent[];
  text: string;
  from: number;
  to: number;
  /** For joined lines: where each begins in `text` (after columns left of a tab) and in the source. */
  segments: number[] | undefined;
  /** The item that a check box at the start belongs to. */
  item: ListItem | undefined;
  /** The paragraph, which starts after its check box. */
  paragraph: Paragraph | undefined;
  /** In a table, `\|` in code is `|`. */
  cell: boolean;
}

type NewJob = Pick<InlineJob, "children" | "text" | "from" | "to"> & Partial<InlineJob>;

/** Adds a job with the usual fields. */
export function addJob(state: { jobs: InlineJob[] }, job: NewJob): void {
  const { children, text, from, to, segments, item, paragraph, cell = false } = job;
  state.jobs.push({ children, text, from, to, segments, item, paragraph, cell });
}
