import { allBecause, because, type Rows, shown } from "./row";

const door = "app/_server/door/stand.test.ts";
const start = "e2e/journeys/start.spec.ts";

/** V3, what browsers are told and held to. */
export const webFrontend: Rows = {
  "3.2.1": shown("app/_server/attachment.test.ts", "lets nothing be shown, sniffed or kept"),
  "3.2.2": shown(
    "app/_server/public/nothing-unpublished.test.ts",
    "has no script, no style and no handler of its own anywhere, and a policy that allows none",
  ),
  "3.3.1": shown(
    "app/_server/cookie-name.test.ts",
    "Over https a cookie's name has the browser insist on Secure, and on the host where it is for the whole site",
  ),
  "3.3.2": shown(
    start,
    "Over http the session's cookie is kept from scripts and other sites, and a request cannot say where it comes from",
  ),
  "3.3.3": shown(
    "app/_server/cookie-name.test.ts",
    "Over https a cookie's name has the browser insist on Secure, and on the host where it is for the whole site",
  ),
  "3.3.4": shown(
    start,
    "Over http the session's cookie is kept from scripts and other sites, and a request cannot say where it comes from",
  ),
  "3.4.1": shown(door, "Every answer has its headers, and a page keeps its own policy"),
  "3.4.2": because(
    "Only what is public (checkpoints, proofs of growth, keys of the log) is open to other origins, by a fixed value.",
  ),
  "3.4.3": shown(door, "Every answer has its headers, and a page keeps its own policy"),
  "3.4.4": shown(
    "e2e/journeys/malformed.spec.ts",
    "Addresses outside the rooms have the headers of every answer too",
  ),
  "3.4.5": shown(door, "Every answer has its headers, and a page keeps its own policy"),
  "3.4.6": shown(door, "Every answer has its headers, and a page keeps its own policy"),
  "3.5.1": shown(door, "An act sent from another site goes no further, and one that no browser sends does"),
  "3.5.2": shown(
    "app/_server/same-origin.test.ts",
    "compares the origin where the browser says no more, and trusts no silence",
  ),
  "3.5.3": shown(
    "lib/audit/export-entry.test.ts",
    "An entry that is taken out with its proof is a look, and the log says by whom and at which place",
  ),
  "3.7.2": shown("app/_server/own-path.test.ts", "does not lead to %j"),
  ...allBecause("One application is served from the host.", ["3.5.4"]),
  ...allBecause("No page listens to postMessage.", ["3.5.5"]),
  ...allBecause("Pages are HTML, CSS and JavaScript without plug-ins.", ["3.7.1"]),
};
