export type { EpubFile } from "./epub-file.ts";
export type { EpubLabels } from "./epub-labels.ts";
export type { EpubIndex, EpubLabelOverrides, EpubOptions, EpubResource } from "./epub-options.ts";
export { omits } from "./omits.ts";
export { toEpubFiles } from "./to-epub-files.ts";
export { toEpub } from "./to-epub.ts";
