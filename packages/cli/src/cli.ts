#!/usr/bin/env node
import { processIo } from "./process-io.ts";
import { run } from "./run.ts";

// A reader that has seen enough (`digestkit … | head`) closes the pipe; that is no error.
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code !== "EPIPE") throw error;
});
process.exitCode = await run(process.argv.slice(2), processIo());
