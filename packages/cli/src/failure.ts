import type { FileMessages } from "./print-messages.ts";

/**
 * A run that cannot go on for a reason the user can mend: its message is printed as it is, without a stack trace, below what
 * there is to say about single files.
 */
export class Failure extends Error {
  override readonly name = "Failure";
  /** Messages with places, to be printed first. */
  readonly files: readonly FileMessages[];

  constructor(message: string, files: readonly FileMessages[] = []) {
    super(message);
    this.files = files;
  }
}
