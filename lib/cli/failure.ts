/** Something the person at the command line can mend: its sentence is shown alone, and the exit code is given. */
export class Failure extends Error {
  constructor(
    message: string,
    readonly exitCode = 1,
  ) {
    super(message);
    this.name = "Failure";
  }
}
