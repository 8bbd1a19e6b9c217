import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { run } from "../src/run.ts";
import type { Io } from "../src/io.ts";

/** What a run did. */
export interface Ran {
  code: number;
  stdout: string;
  stderr: string;
  /** What was written to standard output and is no text. */
  bytes?: Uint8Array;
}

/** A folder of its own for one test. */
export interface Desk extends AsyncDisposable {
  folder: string;
  /** Put a file into the folder. */
  put: (name: string, content: string | Uint8Array) => Promise<void>;
  /** Run the command line in the folder. */
  run: (args: string[], world?: Partial<Io> & { stdin?: string | Uint8Array }) => Promise<Ran>;
}

/** A new folder with files in it, and a command line that runs there; removed at the end of the test's block. */
export async function desk(files: Record<string, string | Uint8Array> = {}): Promise<Desk> {
  const folder = await mkdtemp(join(tmpdir(), "digestkit-"));
  const put = async (name: string, content: string | Uint8Array): Promise<void> =>
    writeFile(join(folder, name), content);
  for (const [name, content] of Object.entries(files)) await put(name, content);
  return {
    folder,
    put,
    run: async (args, { stdin = "", ...world } = {}) => {
      const ran: Ran = { code: -1, stdout: "", stderr: "" };
      const io: Io = {
        cwd: folder,
        env: {},
        readStdin: (limit) => Promise.resolve(Buffer.from(stdin).subarray(0, limit)),
        stdout: (text) => void (ran.stdout += text),
        stdoutBytes: (bytes) => void (ran.bytes = bytes),
        stderr: (text) => void (ran.stderr += text),
        stdoutIsTerminal: false,
        stderrIsTerminal: false,
        columns: 80,
        ...world,
      };
      ran.code = await run(args, io);
      return ran;
    },
    [Symbol.asyncDispose]: () => rm(folder, { recursive: true, force: true }),
  };
}
