export { exitCode, type ExitCode } from "./exit-code.ts";
export type { Io } from "./io.ts";
export { processIo } from "./process-io.ts";
export { run } from "./run.ts";
