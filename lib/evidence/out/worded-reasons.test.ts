import { expect, test } from "vitest";
import { aFile, type CustodyCast, custodyCast, why } from "@/e2e/structure/custody";
import { offerEvidence } from "@/lib/evidence/custody/offer";
import { verifyEvidence } from "@/lib/evidence/upkeep/verify";
import { as } from "@/lib/kernel/as";
import { deactivatePerson } from "@/lib/people/deactivate";
import { caseUco } from "./case-uco";
import { type CustodyReport, custodyReport } from "./custody-report";
import { reportPdf } from "./report-pdf";

/** Keys that Runut itself writes as the reason of a link. */
const keys = ["equal", "receiver_left"];

/** An item that was checked, and offered to somebody whose account is closed then. */
const reportOf = async ({ people, second, opened }: CustodyCast, itemId: string): Promise<CustodyReport> => {
  await verifyEvidence(people.investigator, { itemId });
  await offerEvidence(people.investigator, { itemId, toPersonId: second.id, reason: why });
  await deactivatePerson(people.administrator, { personId: second.id, reason: why });
  const at = new Date("2021-09-08T03:00:00.000Z");
  return as(people.investigator, (tx) => custodyReport(tx, opened.id, { at }), "read only");
};

const saying = (report: CustodyReport, words: Record<string, string>): CustodyReport => ({
  ...report,
  items: report.items.map((item) => ({
    ...item,
    chain: item.chain.map((link) => ({ ...link, reason: words[link.reason] ?? link.reason })),
  })),
});

test("What Runut itself gave as a reason stands in words in the report of either language and in the CASE file", async () => {
  const cast = await custodyCast();
  const report = await reportOf(cast, (await aFile(cast)).id);
  const reasons = report.items.flatMap(({ chain }) => chain.map(({ reason }) => reason));
  expect(reasons).toEqual(expect.arrayContaining(keys));
  const words = {
    en: { equal: "hash equal", receiver_left: "its receiver does not see this item any more" },
    id: { equal: "sidik digital sama", receiver_left: "penerimanya tidak lagi melihat barang bukti ini" },
  };
  const { coordinator } = cast.people;
  for (const language of ["id", "en"] as const)
    expect(await reportPdf(report, language, coordinator)).toEqual(
      await reportPdf(saying(report, words[language]), language, coordinator),
    );
  const actions = caseUco(report)["@graph"].filter((node) => `${node["@id"]}`.startsWith("kb:action-"));
  const said = actions.flatMap((node) => node["uco-core:description"]);
  expect(said).toEqual(expect.arrayContaining(Object.values(words.en)));
  for (const key of keys) expect(said).not.toContain(key);
  for (const node of actions) expect(node["uco-core:name"]).toMatch(/^[A-Z][a-z ]+$/);
});
