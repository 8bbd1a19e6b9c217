export { omits } from "./omits.ts";
export { toEpub, type ToEpubOptions } from "./to-epub.ts";
