export { bareLanguage } from "./bare-language.ts";
export { de } from "./de.ts";
export { en } from "./en.ts";
export type { CueKind, Grammar, Language } from "./language.ts";
