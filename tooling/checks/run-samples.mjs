import { begin, fail } from "./sample-expectations.mjs";

// Started by `sample-problems.mjs` with the addresses of the samples.

for (const [index, program] of process.argv.slice(2).entries()) {
  begin(index);
  try {
    await import(program);
  } catch (error) {
    fail({ text: `Unexpected failure of the sample, ${String(error)}` });
  }
}
