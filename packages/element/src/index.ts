export { omits } from "./omits.ts";
export { toElement, type ToElementOptions } from "./to-element.ts";
