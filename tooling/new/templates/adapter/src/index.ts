export { omits } from "./omits.ts";
export { toFormatName, type ToFormatNameOptions } from "./to-format-name.ts";
