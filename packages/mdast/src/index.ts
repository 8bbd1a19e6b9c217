export type { MdastEdit } from "./mdast-edit.ts";
export type { MdastMessage, MdastOptions } from "./options.ts";
export { parseMdast } from "./parse-mdast.ts";
export { sourceOffsetAt } from "./source-offset-at.ts";
export { withPositions } from "./with-positions.ts";
export { sourceRunsOf } from "./source-runs-of.ts";
export { updateMdast, type UpdateOptions } from "./update-mdast.ts";
