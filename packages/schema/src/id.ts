import * as z from "zod";

/** An id: one or more characters without white space, so that it can be an HTML `id` (HTML, section 3.2.6) and half an address. */
export const idSchema: z.ZodType<string> = z.string().regex(/^\S+$/u);
