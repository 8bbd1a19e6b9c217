declare module "smtp-server" {
  import type { Server } from "node:net";
  import type { Readable } from "node:stream";

  /** A mail server, as far as the tests need one. */
  export class SMTPServer {
    readonly server: Server;
    constructor(options: {
      authOptional: boolean;
      disabledCommands: string[];
      size: number;
      onData: (stream: Readable, session: unknown, done: () => void) => void;
    });
    listen(port: number, host: string, done: () => void): void;
    close(done: () => void): void;
  }
}
