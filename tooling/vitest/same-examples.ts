import fc from "fast-check";

/**
 * Property tests look at the same examples on every run, so that what passed here passes there; others are looked at with
 * `DIGESTKIT_SEED=7 npx vitest run`.
 */
fc.configureGlobal({ seed: Number(process.env.DIGESTKIT_SEED ?? 20231003) });
