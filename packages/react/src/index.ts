export { omits } from "./omits.ts";
export { toReact, type ToReactOptions } from "./to-react.ts";
