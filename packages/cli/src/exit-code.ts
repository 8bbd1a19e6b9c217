/** What a run ends with: nothing found, something found, or no way to do the job. */
export const exitCode = { clean: 0, findings: 1, failure: 2 } as const;

/** One of the three ends of a run. */
export type ExitCode = (typeof exitCode)[keyof typeof exitCode];
