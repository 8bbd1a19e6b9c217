export { defineDigestElement, type DefineOptions, type DigestElementConstructor } from "./define-digest-element.ts";
export type { DigestElement, DigestElementProperties, DigestErrorDetail, DigestLoadDetail } from "./digest-element.ts";
export type { RenderOptions } from "./render-options.ts";
export { elementStylesheet } from "./element-stylesheet.ts";
export { omits } from "./omits.ts";
export { toElement, type ElementOptions } from "./to-element.ts";
