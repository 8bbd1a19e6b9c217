import { ar } from "./ar.ts";
import { az } from "./az.ts";
import { de } from "./de.ts";
import { es } from "./es.ts";
import { fa } from "./fa.ts";
import { fr } from "./fr.ts";
import { he } from "./he.ts";
import { ja } from "./ja.ts";
import type { Language } from "./language.ts";
import { ru } from "./ru.ts";
import { tr } from "./tr.ts";
import { zh } from "./zh.ts";

/**
 * Every language pack besides English, which needs none. Import single packs where size matters.
 *
 * @example
 * ```ts
 * import { findQuotations } from "@digestkit/quotations";
 * import { languages } from "@digestkit/quotations/languages";
 *
 * const { quotations } = findQuotations("«Nous restons», a dit Mira Orel.", { language: "fr", languages });
 * console.log(quotations[0]?.speaker?.name); // => Mira Orel
 * ```
 */
export const languages: readonly Language[] = [ar, az, de, es, fa, fr, he, ja, ru, tr, zh];
