import * as z from "zod/mini";

/** An id: any text but the empty one. That it has no white space is for `parseDigest` to say: such a document can still be read. */
export const idSchema: z.ZodMiniType<string> = z.string().check(z.minLength(1));
