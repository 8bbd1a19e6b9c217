/** What the command line needs of the world around it; tests pass their own. */
export interface Io {
  /** Folder that relative paths start from. */
  cwd: string;
  /** Environment variables. */
  env: Readonly<Record<string, string | undefined>>;
  /** Standard input as bytes, no more than `limit` of them. */
  readStdin: (limit: number) => Promise<Uint8Array>;
  /** Write data to standard output. */
  stdout: (text: string) => void;
  /** Write data that is no text to standard output. */
  stdoutBytes: (bytes: Uint8Array) => void;
  /** Write a message to standard error. */
  stderr: (text: string) => void;
  /** Whether standard output is a terminal. */
  stdoutIsTerminal: boolean;
  /** Whether standard error is a terminal. */
  stderrIsTerminal: boolean;
  /** Width of the terminal in columns. */
  columns: number;
}
