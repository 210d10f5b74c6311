import type { Named } from "../named-tests";

/** What practitioners ran into elsewhere: where they told it, what it was, and the tests that hold what is right of it here. */
export type Practice = {
  readonly told: readonly string[];
  readonly met: string;
  readonly tests: readonly Named[];
};

const named = (file: string, ...titles: readonly string[]): Named[] =>
  titles.map((title) => ({ file, title }));
const bags = "lib/bag/check.test.ts";
const typed = "e2e/journeys/typed.spec.ts";
const dates = "e2e/structure/given-dates.test.ts";
const keepers = "lib/evidence/custody/without-keeper.test.ts";

/** In the order in which they were tried. */
export const practices: readonly Practice[] = [
  {
    told: ["vz-risk/veris#101", "vz-risk/veris#100"],
    met: "A year typed wrong is taken and spoils the record",
    tests: [
      ...named(typed, "A year that nobody meant is refused at its field"),
      ...named(
        dates,
        "is refused by the database where the row is there to be changed",
        "An odd date that was stored all the same",
      ),
      ...named("db/stored-moment.test.ts", "is that moment, in every zone of a session, whatever the year"),
    ],
  },
  {
    told: ["cvisionai/tator#1678"],
    met: "A browser's field takes years of five digits, and the date is dropped without a word",
    tests: [
      ...named(
        "lib/deadlines/deadlines.test.ts",
        "refuses a year that nobody meant, and does not take now instead",
      ),
      ...named("lib/evidence/intake/collect.test.ts", "refuses a closed case, a collection in the future"),
    ],
  },
  {
    told: ["cachethq/cachet#507", "cachethq/cachet#4333"],
    met: "A day of local time lands in yesterday, and a number in last year",
    tests: named(
      "lib/cases/open.test.ts",
      "counts references by the year in WIB, which begins seven hours before that of UTC",
    ),
  },
  {
    told: [
      "LibraryOfCongress/bagit-python#51",
      "LibraryOfCongress/bagit-python#82",
      "LibraryOfCongress/bagit-conformance-suite#1",
    ],
    met: "File names in two Unicode normal forms",
    tests: named(
      bags,
      "with a second file, unlisted, whose name differs in normal form alone is refused",
      "may have a file whose name another system writes in another Unicode normal form",
    ),
  },
  {
    told: [
      "globaleaks/globaleaks-whistleblowing-software#4570",
      "globaleaks/globaleaks-whistleblowing-software#4676",
      "globaleaks/globaleaks-whistleblowing-software#3647",
    ],
    met: "Somebody leaves or changes post, and what they held is stuck",
    tests: named(
      keepers,
      "is without a keeper at once: for the coordinator to do, in the way of closure, until it is taken over",
      "leaves at once, keeping and leading what they do; both wait for somebody else",
      "to somebody taken out of the case is withdrawn with that, on record",
      "hands over all that they keep and lead in one act, and goes once it is accepted",
    ),
  },
  {
    told: ["medic/cht-core#7654", "nhoizey/vscode-gremlins#204"],
    met: "Text copied from messengers and right-to-left languages carries signs that cannot be seen",
    tests: [
      ...named(
        "lib/allegations/allegations.test.ts",
        "keeps a source's words as they were received, signs that cannot be seen among them",
      ),
      ...named(
        "lib/kernel/text.test.ts",
        "for the public carries none of that",
        "A sign is found by its name and place",
      ),
    ],
  },
  {
    told: [
      "TheHive-Project/TheHive#1842",
      "TheHive-Project/TheHive#1126",
      "globaleaks/globaleaks-whistleblowing-software#1295",
      "globaleaks/globaleaks-whistleblowing-software#832",
    ],
    met: "Evidence with an odd name cannot be stored, or not taken out",
    tests: [
      ...named(
        "lib/evidence/out/bag.test.ts",
        "A file under any name becomes evidence as it is called, lies in the bag under one that every system keeps",
      ),
      ...named(
        "lib/bag/portable-name.test.ts",
        "is one that Windows, zip and a shell keep, whatever the file was called",
      ),
    ],
  },
  {
    told: ["sigstore/rekor#389", "C2SP/C2SP#241"],
    met: "A verifier blames the log for a checkpoint file that is none",
    tests: named(
      "lib/cli/audit-verify.test.ts",
      "is read whatever became of its line ends",
      "says nothing of the log when it is of another, and ends in 2 when it is none",
    ),
  },
  {
    told: ["sigstore/sigstore-java#654"],
    met: "A checkpoint is compared without looking at who signed it",
    tests: named(
      "app/_components/compare-older.test.ts",
      "is not signed by this log when a letter of it was changed, or another log made it; the log is not accused",
    ),
  },
  {
    told: ["rajudandigam/agent-inspect#262", "anchore/grype#3505"],
    met: "Windows changes the line ends and PowerShell the encoding of an export",
    tests: named(
      "e2e/proof/refusals.test.ts",
      "that was changed on its way is told so, and a blank last line is harmless",
    ),
  },
  {
    told: ["dfir-iris/iris-web#887", "indico/indico#1828"],
    met: "The session is over while somebody writes, and the text is lost",
    tests: named(
      typed,
      "What was typed is there after signing in again, for whoever typed it and for nobody else",
    ),
  },
  {
    told: ["sleuthkit/autopsy#176", "hasamba/DFIR-Companion#1102", "SOLVE-IT-DF/solve-it#578"],
    met: "Imagers and receipts give MD5 and SHA-1, pasted in many shapes",
    tests: [
      ...named(
        "lib/evidence/intake/declared-hashes.test.ts",
        "is an MD5 or a SHA-1 by its length, and several stand together",
      ),
      ...named(
        "lib/evidence/intake/collect.test.ts",
        "keeps the MD5 and SHA-1 of a sender, and what the bytes hash to beside them",
      ),
    ],
  },
  {
    told: ["TheHive-Project/TheHive#313", "dfir-iris/iris-web#426"],
    met: "Has this hash been seen before?",
    tests: [
      ...named(
        "lib/search/search.test.ts",
        "finds evidence by its number, by its hash whole or begun, by its file's name and by stems of both languages",
      ),
      ...named(
        "lib/allegations/allegations.test.ts",
        "is found by its number and by its source's own reference, by those who see it",
      ),
    ],
  },
  {
    told: ["CERTCC/VINCE#43", "CERTCC/VINCE#216"],
    met: "People think in ticket numbers of their own",
    tests: named(
      "lib/allegations/allegations.test.ts",
      "is found by its number and by its source's own reference, by those who see it",
    ),
  },
  {
    told: ["ahankinson/pybagit#4", "ahupp/python-magic#144"],
    met: "File names of old systems are not UTF-8",
    tests: named(bags, "with a name that is not UTF-8 says so of that name, escaped, and judges the rest"),
  },
  {
    told: ["MobilityData/gtfs-validator#1532", "archivematica/Issues#214"],
    met: "Archives made on a Mac carry folders that nobody packed",
    tests: named(
      bags,
      "compressed on a Mac is refused with its folders named, and the bag among them is judged",
    ),
  },
  {
    told: ["jotaen/klog#217", "anchore/grype#3505"],
    met: "Logs of Windows are UTF-16, spreadsheets Windows-1252",
    tests: named(
      "lib/evidence/looks/preview.test.ts",
      "names the encoding: UTF-16 by its mark, Windows-1252 where nothing speaks against it",
    ),
  },
  {
    told: ["Amsterdam/signals#791", "dfir-iris/iris-web#312"],
    met: "People and clocks are in different zones",
    tests: [
      ...named("lib/deadlines/deadlines.test.ts", "reads the clock of the deadline's own zone"),
      ...named(typed, "the clock of a deadline is asked in its own zone"),
    ],
  },
  {
    told: ["casework/CASE#191"],
    met: "Exhibits of two cases have the same number in one tool",
    tests: named(
      "lib/evidence/out/case-uco.test.ts",
      "has an investigation, every item, and an action with its provenance record for every link",
    ),
  },
  {
    told: ["TheHive-Project/TheHive#1648", "TheHive-Project/TheHive#1553", "TheHive-Project/TheHive#1557"],
    met: "Merging reports loses some of them, or two people do it at once",
    tests: named(
      "lib/cases/open.test.ts",
      "once only, when two do it at the same moment",
      "or not at all, when somebody declines at the same moment",
      "numbers its claims after those already there, and records it under the allegation",
    ),
  },
  {
    told: ["dfir-iris/iris-web#952", "dfir-iris/iris-web#583"],
    met: "Rights lag behind, and names leak by side lists",
    tests: [
      ...named(
        "app/_server/upload-protocol.test.ts",
        "waits for somebody taken out of the case meanwhile, and becomes one item once they are back",
      ),
      ...named("lib/notices/read.test.ts", "names its case no more to somebody who was taken out of it"),
      ...named(
        typed,
        "What was typed is there after signing in again, for whoever typed it and for nobody else",
      ),
    ],
  },
  {
    told: ["MISP/MISP#2563", "MISP/MISP#8840"],
    met: "The strictest label of the parts is lost on export",
    tests: named(
      "lib/evidence/out/strictest-label.test.ts",
      "What leaves together bears the strictest label of its parts and of the case",
    ),
  },
  {
    told: ["globaleaks/globaleaks-whistleblowing-software#1323"],
    met: "Whoever runs the system reads the names of files",
    tests: named(
      "lib/audit/export-names-nobody.test.ts",
      "The whole log, exported, holds no name of a file, no source, no e-mail and no word of a report",
    ),
  },
  {
    told: ["pal-tamas/rask#1013", "usesend/useSend#412"],
    met: "Mail scanners use up links that work once",
    tests: named("lib/people/invite.test.ts", "works after its link was looked at, however often"),
  },
  {
    told: ["security-breachlock/vuln-vects#2", "RedHatProductSecurity/cvss-v4-calculator#25"],
    met: "The order of metrics changes a score, and invalid values score",
    tests: named(
      "lib/exposures/cvss/read-vector.test.ts",
      "takes metrics of 3.1 in any order, writes them in that of the specification, and takes no end that is none",
    ),
  },
  {
    told: ["LibraryOfCongress/bagit-python#143", "jkunze/bagitspec#2", "mojolicious/mojo#243"],
    met: "Blanks at the end of names, line breaks and percent signs in names, empty files",
    tests: [
      ...named(
        bags,
        "may have names with blanks at their ends, line breaks and percent signs, and files without a byte",
        "may go on with a value on the next line",
      ),
      ...named("app/_server/upload-protocol.test.ts", "of a file without a byte becomes an item of none"),
    ],
  },
];
