import { because, type Rows, shown, written } from "./row";

const rules = "e2e/structure/source-rules.test.ts";
const guarded =
  "Nothing but the files named for it runs programs, writes raw HTML or SQL, calls elsewhere or picks an algorithm";
const public_ = "app/_server/public/public-pages.test.ts";
const walked = "app/_server/public/nothing-unpublished.test.ts";
const form = "app/_server/read-form.test.ts";

/** V14 data, V15 code. */
export const data: Rows = {
  "14.1.1": written("lib/kernel/SECURITY.md", "## Data and how it is kept"),
  "14.1.2": written("lib/kernel/SECURITY.md", "## Data and how it is kept"),
  "14.2.1": because(
    "No key, token of a session or personal record stands in an address. A one-time link has to be one: its secret works once, within 7 days, until a newer one is made, and leaves in no referrer. Words searched for stand in the address so that a list can be gone back to; no page of the desk is kept by a browser or a proxy, and Runut logs no address.",
  ),
  "14.2.2": shown(public_, "never show the case, the people or the reason of a publication"),
  "14.2.3": shown(
    walked,
    "has no script, no style and no handler of its own anywhere, and a policy that allows none",
  ),
  "14.2.4": shown("e2e/structure/raw-sql.test.ts", "keeps what is RED to those named on it, in the log too"),
  "14.3.1": shown(
    "e2e/journeys/account.spec.ts",
    "What a signed-in browser is sent it keeps nowhere, and signing out leaves no page behind",
  ),
  "14.3.2": shown(
    "e2e/journeys/account.spec.ts",
    "What a signed-in browser is sent it keeps nowhere, and signing out leaves no page behind",
  ),
  "14.3.3": shown(rules, guarded),
  "15.1.1": written("lib/kernel/SECURITY.md", "## Packages"),
  "15.1.2": shown(
    rules,
    "Every package is pinned to its version and digest and comes from no place beside the registry",
  ),
  "15.1.3": written("lib/kernel/SECURITY.md", "## What costs much"),
  "15.2.1": because(
    "Each package is pinned, and who makes a release or runs Runut asks the registry's advisories (npm audit) within the terms of SECURITY.md; a test that needs a network and today's date would say nothing of this text.",
  ),
  "15.2.2": shown(
    "lib/audit/export-to-reader.test.ts",
    "two who stop reading keep neither the log from growing nor a page from working, are cut off, and make room for a third",
  ),
  "15.2.3": because(
    "The build holds the pages and routes of app/ alone; the sample is made by its command, tests are outside, and knip finds what nobody calls.",
  ),
  "15.3.1": shown(
    "lib/sessions/session.test.ts",
    "one's own account tells e-mail, language and how many codes are left; another's tells nothing",
  ),
  "15.3.2": because(
    "lib/audit/post.ts, the one place that calls elsewhere, takes a redirection for a failure.",
  ),
  "15.3.3": shown(form, "What the command does not ask for is not read"),
  "15.3.4": shown(
    "e2e/journeys/start.spec.ts",
    "Behind a proxy with https the cookie holds to this host and to https, and the proxy is believed on the last hop",
  ),
  "15.3.5": because(
    "TypeScript is strict, Biome refuses == and any, and a schema asks what comes from outside.",
  ),
  "15.3.6": shown(form, "A field named after what every object has from its kind changes no object"),
  "15.3.7": shown(
    "e2e/journeys/malformed.spec.ts",
    "No page, route or act that the build lists fails at an address, field, header or body that no form sends",
  ),
};
