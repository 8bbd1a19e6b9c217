import { ar } from "./ar.ts";
import { az } from "./az.ts";
import { de } from "./de.ts";
import { en } from "./en.ts";
import { es } from "./es.ts";
import { fa } from "./fa.ts";
import { fr } from "./fr.ts";
import { he } from "./he.ts";
import { ja } from "./ja.ts";
import type { Labels } from "./labels.ts";
import type { Language } from "./language.ts";
import { ru } from "./ru.ts";
import { tr } from "./tr.ts";
import { uk } from "./uk.ts";
import { zh } from "./zh.ts";

/** All labels in all languages. A language or label that is missing does not compile. */
export const catalogue: Readonly<Record<Language, Labels>> = { en, de, fr, es, ru, uk, az, tr, ar, he, fa, zh, ja };
