import headings from "../../../packages/fixtures/cases/headings/input.md?raw";
import monitor from "../../../packages/fixtures/cases/monitor/input.txt?raw";

/** What the playground starts with. */
export const samples: Record<"text" | "markdown", string> = { text: monitor, markdown: headings };
