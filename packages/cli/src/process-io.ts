import type { Io } from "./io.ts";

/** Width of a report where there is no terminal to ask. */
const defaultColumns = 80;

/**
 * The world as the process sees it.
 *
 * @returns Streams, folder and environment of this process.
 */
export function processIo(): Io {
  return {
    cwd: process.cwd(),
    env: process.env,
    readStdin,
    stdout: (text) => void process.stdout.write(text),
    stdoutBytes: (bytes) => void process.stdout.write(bytes),
    stderr: (text) => void process.stderr.write(text),
    stdoutIsTerminal: process.stdout.isTTY,
    stderrIsTerminal: process.stderr.isTTY,
    columns: process.stdout.columns || process.stderr.columns || defaultColumns,
  };
}

async function readStdin(limit: number): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of process.stdin as AsyncIterable<Uint8Array>) {
    chunks.push(chunk);
    length += chunk.length;
    if (length >= limit) break;
  }
  return Buffer.concat(chunks).subarray(0, limit);
}
