import { allBecause, because, type Rows, shown, written } from "./row";

const signIn = "lib/sessions/sign-in.test.ts";
const invite = "lib/people/invite.test.ts";
const guessable = "lib/people/guessable.test.ts";
const password = "lib/people/password.test.ts";
const rules = "e2e/structure/source-rules.test.ts";
const guarded =
  "Nothing but the files named for it runs programs, writes raw HTML or SQL, calls elsewhere or picks an algorithm";
const anyMixture = "has twelve characters and more, as many as 200, of any kind and in any mixture";
const changed =
  "is changed by whoever shows the one that is; other sessions and known devices end, this one stays";
const counted =
  "has to wait after too many for one account, known or not, even from a burst, and not for ever";
const everyRole = "shows each person exactly what the domain gives them";
const matrix = "Who may do what, and who reads and writes which kind of record, is as committed";

/** V6 signing in, V8 what people may. */
export const people: Rows = {
  "6.1.1": written("lib/kernel/SECURITY.md", "## Signing in"),
  "6.1.2": written("lib/kernel/SECURITY.md", "what is made of the words of the place"),
  "6.1.3": written("lib/kernel/SECURITY.md", "There is one way in"),
  "6.2.1": shown(password, anyMixture),
  "6.2.2": shown("lib/entry/change-password.test.ts", changed),
  "6.2.3": shown("lib/entry/change-password.test.ts", changed),
  "6.2.4": shown(guessable, "is one of the common ones, whatever stands around it and however it is written"),
  "6.2.5": shown(password, anyMixture),
  "6.2.6": shown(rules, guarded),
  "6.2.7": shown(rules, guarded),
  "6.2.8": shown(password, "counts to its last character, in its case and with its blanks"),
  "6.2.9": shown(password, anyMixture),
  "6.2.10": because("No password runs out; nothing asks for a new one."),
  "6.2.11": shown(
    guessable,
    "is made of the words of the place: Runut, an organisation, the person's own address",
  ),
  "6.2.12": shown(
    guessable,
    "is one of the common ones, whatever stands around it and however it is written",
  ),
  "6.3.1": shown(signIn, counted),
  "6.3.2": shown(
    "lib/entry/first-administrator.test.ts",
    "an empty installation gives a link until somebody used one, and the newest works",
  ),
  "6.3.3": shown(
    signIn,
    "leads whoever has no authenticator to enrolment, opens no session before, and one after",
  ),
  "6.3.4": shown(
    "e2e/journeys/malformed.spec.ts",
    "The log of next-auth is closed, and what is sent to its other doors cannot make it fail",
  ),
  "6.4.1": shown(
    invite,
    "is refused after seven days, with a short password, and with a link that nobody made",
  ),
  "6.4.2": because("There are no hints and no secret questions."),
  "6.4.3": shown(invite, "gives another password and goes round no authenticator"),
  "6.4.4": shown(
    "lib/people/own-organisation.test.ts",
    "Whose way in is made anew hears of it, and the auditors of their organisation too",
  ),
  "6.5.1": shown(signIn, "takes a code once, even when two use it at the same moment"),
  "6.5.2": shown(
    "lib/people/enrol-totp.test.ts",
    "takes the offered secret once its code fits, sealed, with ten recovery codes of 118 bits kept as digests",
  ),
  "6.5.3": shown("lib/people/totp.test.ts", "come from a secret of 160 bits that an app can read"),
  "6.5.4": shown(
    "lib/people/enrol-totp.test.ts",
    "takes the offered secret once its code fits, sealed, with ten recovery codes of 118 bits kept as digests",
  ),
  "6.5.5": shown("lib/people/totp.test.ts", "fit one step before and after, and belong to their own step"),
  ...allBecause("No code is sent by telephone or any other way; an authenticator makes its own.", [
    ...["6.6.1", "6.6.2", "6.6.3"],
  ]),
  ...allBecause("Nobody signs in through another service.", ["6.8.1", "6.8.2", "6.8.3", "6.8.4"]),
  "8.1.1": shown("e2e/structure/access-matrix.test.ts", matrix),
  "8.1.2": shown("e2e/structure/rights.test.ts", "Every policy, grant, function and role is as committed"),
  "8.2.1": shown("e2e/structure/access-matrix.test.ts", matrix),
  "8.2.2": shown("e2e/structure/raw-sql.test.ts", everyRole),
  "8.2.3": shown(
    "e2e/structure/forgeries-custody.test.ts",
    "is written by nobody: not its keeper, offer, seal, hold, proposal, holder, state or descent",
  ),
  "8.3.1": shown(
    "e2e/structure/raw-sql-writes.test.ts",
    "touches exactly the rows that each person may write",
  ),
  "8.4.1": shown(
    "lib/people/own-organisation.test.ts",
    "cannot make anew the way in of somebody elsewhere, nor change, close or open their account",
  ),
};
