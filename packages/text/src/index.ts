export { fromText } from "./from-text/from-text.ts";
export type { FromTextOptions } from "./from-text/from-text-options.ts";
export { displayWidth } from "./width/display-width.ts";
