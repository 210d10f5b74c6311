import { allBecause, because, type Rows, shown, written } from "./row";

const failure = "lib/kernel/database-failure.test.ts";
const command = "lib/kernel/command.test.ts";

/** V16 logs and errors, V17 WebRTC. */
export const logging: Rows = {
  "16.1.1": written("lib/kernel/SECURITY.md", "## Logs"),
  "16.2.1": shown(command, "writes and records in the same transaction, as the role that allowed it"),
  "16.2.2": because(
    "Times of events are the database's clock in UTC; the server keeps its clock by the system it runs on.",
  ),
  "16.2.3": because(
    "Events go to the database, what processes say to standard error and the home's run folder, and nowhere else.",
  ),
  "16.2.4": shown(
    "lib/audit/export.test.ts",
    "holds by itself, to whoever holds a key of any time, and to whoever kept an older checkpoint",
  ),
  "16.2.5": shown(failure, "What a statement carried does not leave with its failure: %s"),
  "16.3.1": shown(
    "lib/sessions/sign-in.test.ts",
    "answers the same whatever was wrong, and only the log knows",
  ),
  "16.3.2": shown(
    command,
    "of the wrong role is refused before its input is read, and that is recorded with the ids that it named and without what was sent",
  ),
  "16.3.3": shown(command, "on what does not exist for the actor is recorded as well"),
  "16.3.4": shown(
    "lib/kernel/described.test.ts",
    "An error is told with where it arose and what caused it, on lines that cannot pass for others",
  ),
  "16.4.1": shown(
    "lib/kernel/described.test.ts",
    "A library that prints an error, a colour or a sign of control is put into words too",
  ),
  "16.4.2": shown(
    "lib/audit/export.test.ts",
    "is not whole with a body altered, whether or not its hash was made to fit",
  ),
  "16.4.3": shown(
    "lib/audit/witness-checkpoint.test.ts",
    "is cosigned by each witness and stamped by the authority, once, and shown with it to anybody",
  ),
  "16.5.1": shown(
    "e2e/journeys/malformed.spec.ts",
    "No page, route or act that the build lists fails at an address, field, header or body that no form sends",
  ),
  "16.5.2": shown(
    "lib/audit/witness-checkpoint.test.ts",
    "that is down holds nothing up, and is asked again for the checkpoint that is newest then",
  ),
  "16.5.3": shown(command, "whose record cannot be written does not happen"),
  ...allBecause("There is no WebRTC.", [
    "17.1.1",
    "17.2.1",
    "17.2.2",
    "17.2.3",
    "17.2.4",
    "17.3.1",
    "17.3.2",
  ]),
};
