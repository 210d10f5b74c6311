import { allBecause, because, type Rows, shown, written } from "./row";

const session = "lib/sessions/session.test.ts";
const signIn = "lib/sessions/sign-in.test.ts";

/** V7 sessions, V9 tokens that speak for themselves, V10 OAuth. */
export const sessions: Rows = {
  "7.1.1": written("lib/kernel/SECURITY.md", "30 minutes without a request, 12 hours in all"),
  "7.1.2": written("lib/kernel/SECURITY.md", "A person may have as many sessions as they begin"),
  "7.2.1": shown(session, "ends when its person signs out, and the log says so"),
  "7.2.2": shown(
    session,
    "is not made by somebody for themselves or revived, whatever is written to the database",
  ),
  "7.2.3": because(
    "The cookie seals a random UUID (122 bits) with a key of the home by authenticated encryption; neither is guessed.",
  ),
  "7.2.4": shown(signIn, "opens a session for e-mail, password and code, and the log says whose"),
  "7.3.1": shown(session, "ends after 30 minutes without a request and after 12 hours whatever happens"),
  "7.3.2": shown(session, "ends after 30 minutes without a request and after 12 hours whatever happens"),
  "7.4.1": shown(session, "ends when its person signs out, and the log says so"),
  "7.4.2": shown(session, "ends when its person is deactivated, and changes of roles count at once"),
  "7.4.3": shown(
    "lib/entry/change-password.test.ts",
    "is changed by whoever shows the one that is; other sessions and known devices end, this one stays",
  ),
  "7.4.4": shown(
    "app/_components/shell.test.ts",
    "The frame of every signed-in page has the way out, in the rail and in the menu of a narrow screen",
  ),
  "7.4.5": shown("lib/people/standing.test.ts", "is closed and opened again as it was, on record"),
  "7.5.1": shown(
    "lib/entry/renew-recovery-codes.test.ts",
    "replace the old ones for whoever shows a code that was not used yet",
  ),
  "7.5.2": shown(session, "elsewhere is ended by whoever shows their password, and by nobody else"),
  "7.6.2": shown(
    signIn,
    "leads whoever has no authenticator to enrolment, opens no session before, and one after",
  ),
  "9.1.1": because(
    "The token holds a session's id alone, is opened by its key, and its session is looked up at each request.",
  ),
  "9.1.2": because(
    "Tokens are sealed by one algorithm (dir, A256GCM), which next-auth fixes; none is taken unsealed.",
  ),
  "9.1.3": because("The key is the home's own secret; a token names no other."),
  "9.2.1": shown(session, "ends after 30 minutes without a request and after 12 hours whatever happens"),
  ...allBecause("There is one kind of token, for one audience, made and read by one installation.", [
    "9.2.2",
    "9.2.3",
    "9.2.4",
  ]),
  ...allBecause("Nobody signs in through another service yet.", ["7.1.3", "7.6.1"]),
  ...allBecause("Runut is no OAuth client, server or resource server and no OpenID provider.", [
    ...["10.1.1", "10.1.2", "10.2.1", "10.2.2", "10.3.1", "10.3.2", "10.3.3", "10.3.4"],
    ...Array.from({ length: 11 }, (_, index) => `10.4.${index + 1}`),
    ...["10.5.1", "10.5.2", "10.5.3", "10.5.4", "10.5.5", "10.6.1", "10.6.2", "10.7.1", "10.7.2", "10.7.3"],
  ]),
};
