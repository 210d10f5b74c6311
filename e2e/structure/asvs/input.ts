import { allBecause, because, type Rows, shown, written } from "./row";

const rules = "e2e/structure/source-rules.test.ts";
const guarded =
  "Nothing but the files named for it runs programs, writes raw HTML or SQL, calls elsewhere or picks an algorithm";
const walked = "app/_server/public/nothing-unpublished.test.ts";
const attachment = "app/_server/attachment.test.ts";
const command = "lib/kernel/command.test.ts";
const malformed = "e2e/journeys/malformed.spec.ts";
const everything =
  "No page, route or act that the build lists fails at an address, field, header or body that no form sends";

/** V1 encoding, V2 input and business logic, V5 files. */
export const input: Rows = {
  "1.1.1": because(
    "Next decodes an address, busboy a form and JSON.parse a body, each once and before a schema asks; nothing of app/ decodes again.",
  ),
  "1.1.2": shown(
    walked,
    "has no script, no style and no handler of its own anywhere, and a policy that allows none",
  ),
  "1.2.1": shown(
    walked,
    "has no script, no style and no handler of its own anywhere, and a policy that allows none",
  ),
  "1.2.2": shown("app/_server/back-address.test.ts", "What a form sends stays one part of the path"),
  "1.2.3": shown(
    walked,
    "has no script, no style and no handler of its own anywhere, and a policy that allows none",
  ),
  "1.2.4": shown(rules, guarded),
  "1.2.5": shown(rules, guarded),
  ...allBecause("There is no LDAP, XPath, LaTeX, JNDI, memcache or mail.", [
    ...["1.2.6", "1.2.7", "1.2.8", "1.3.8", "1.3.9", "1.3.11"],
  ]),
  "1.2.9": shown(rules, guarded),
  "1.3.1": because("No form takes HTML; what looks like it is text and is shown as text."),
  "1.3.2": shown(rules, guarded),
  "1.3.3": shown(
    "lib/bag/portable-name.test.ts",
    "is one that Windows, zip and a shell keep, whatever the file was called",
  ),
  "1.3.4": shown(
    "lib/evidence/looks/preview.test.ts",
    "leaves a bomb of pixels, a drawing in SVG, a PDF and a picture of an unlisted kind alone",
  ),
  "1.3.5": shown(attachment, "lets nothing be shown, sniffed or kept"),
  "1.3.6": shown(rules, guarded),
  "1.3.7": because(
    "Templates are constants of the source; a record reaches them as one JSON value or as props.",
  ),
  "1.3.10": because(
    "No format string comes from outside: messages are compiled from the source, and values are their arguments.",
  ),
  ...allBecause("JavaScript has no pointers and frees memory itself.", ["1.4.1"]),
  "1.4.2": shown("lib/kernel/count.test.ts", "A count keeps to its bounds"),
  "1.4.3": shown("lib/audit/export-to-reader.test.ts", "a reader who leaves gives the connection back"),
  "1.5.1": because(
    "Runut reads no XML but the answers of the store it was set up with, and its reader knows no entities of others.",
  ),
  "1.5.2": shown(command, "refused for its shape names the fields and leaves no row"),
  "2.1.1": written("lib/kernel/SECURITY.md", "## What input is checked for"),
  "2.1.2": written("lib/kernel/SECURITY.md", "## What must fit together"),
  "2.1.3": written("lib/kernel/SECURITY.md", "## Limits"),
  "2.2.1": shown(command, "refused for its shape names the fields and leaves no row"),
  "2.2.2": shown(malformed, everything),
  "2.2.3": shown("e2e/structure/parents-and-authors.test.ts", "has no parent in another case"),
  "2.3.1": shown(
    "lib/statements/lifecycle.test.ts",
    "publishes nothing but the very version that somebody other than its author approved, and once",
  ),
  "2.3.2": shown(
    "lib/evidence/intake/collect.test.ts",
    "refuses a closed case, a collection in the future, a file without bytes and too many bytes, and holds nothing",
  ),
  "2.3.3": shown(command, "refused for its moment leaves no row, though it had written some"),
  "2.3.4": shown(
    "lib/evidence/custody/at-once.test.ts",
    "accepting, refusing and withdrawing an offer: one wins",
  ),
  "2.4.1": because(
    "Who is not signed in is counted and held back, and reads kept answers. Who is signed in is a known colleague with a second factor: what costs much has limits of its own (two exports, one picture, a deadline for each statement, bodies, room), a hundred requests of theirs hold up nobody else, and each look at what is restricted is recorded under their name. A counter for each person would write to the database at each read.",
  ),
  "5.1.1": written("lib/kernel/SECURITY.md", "## Files"),
  "5.2.1": shown(
    "lib/evidence/intake/bad-days.test.ts",
    "an upload larger than the room that is left is refused before a byte comes",
  ),
  "5.2.2": shown("lib/evidence/intake/collect.test.ts", "tells the type by the bytes, not by the name"),
  "5.2.3": shown(
    "lib/malware/clamav.test.ts",
    "calls nothing clean that it does not look at to its end, and is sent no more than it takes",
  ),
  "5.3.1": shown(attachment, "lets nothing be shown, sniffed or kept"),
  "5.3.2": shown("lib/evidence/store/store.test.ts", "takes no name but a digest"),
  "5.4.1": shown(attachment, "is always a header of two names, whatever the file is called"),
  "5.4.2": shown(attachment, "is always a header of two names, whatever the file is called"),
  "5.4.3": shown(
    "lib/evidence/upkeep/scan.test.ts",
    "What was collected is scanned, and is clean, infected, too large or not scanned",
  ),
};
