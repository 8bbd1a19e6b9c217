/// <reference lib="dom" />
import { defineDigestElement } from "./define-digest-element.ts";
import type { DigestElement } from "./digest-element.ts";

declare global {
  interface HTMLElementTagNameMap {
    /** Shows a digest. */
    "digest-issue": DigestElement;
  }
}

defineDigestElement();
