const { DIGESTKIT_RUNS: runs, DIGESTKIT_SEED: seed } = process.env;

/** Property tests look at the same examples on every run; `DIGESTKIT_RUNS=2000 DIGESTKIT_SEED=7` looks at others. */
export const sampling: { numRuns: number; seed: number } = {
  numRuns: Number(runs ?? 100),
  seed: Number(seed ?? 20231003),
};

/** Options of a property test: generated documents take their time on a busy machine. */
export const patient: { timeout: number } = { timeout: 900_000 };
