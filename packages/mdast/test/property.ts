const { DIGESTKIT_RUNS: runs, DIGESTKIT_SEED: seed } = process.env;

/** Property tests look at the same examples on every run; `DIGESTKIT_RUNS=200000 DIGESTKIT_SEED=7` looks at others. */
export const sampling: { numRuns: number; seed: number } = {
  numRuns: Number(runs ?? 2000),
  seed: Number(seed ?? 20231003),
};
