export type { MdastMessage, MdastOptions } from "./options.ts";
export { parseMdast } from "./parse-mdast.ts";
