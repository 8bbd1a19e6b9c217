export type { MdastMessage, MdastOptions } from "./options.ts";
export { parseMdast } from "./parse-mdast.ts";
export { sourceOffsetAt } from "./source-offset-at.ts";
export { withPositions } from "./with-positions.ts";
