export { omits } from "./omits.ts";
export { toJsonld, type ToJsonldOptions } from "./to-jsonld.ts";
