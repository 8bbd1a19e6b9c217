/** A run that cannot go on for a reason the user can mend: its message is printed as it is, without a stack trace. */
export class Failure extends Error {
  override readonly name = "Failure";
}
