import * as z from "zod/mini";

/** An id: one or more characters without white space, so that it can be an HTML `id` (HTML, section 3.2.6) and half an address. */
export const idSchema: z.ZodMiniType<string> = z.string().check(z.regex(/^\S+$/u));
