import { expect, test } from "vitest";
import { formatDay, formatMoment } from "@/app/_ui/moment";
import { messages } from "@/app/_words/messages";
import type { Dossier } from "@/lib/dossier/read";
import { sectionsOf } from "@/lib/dossier/sections";
import { dossierLists } from "./dossier-lists";

const { dossier } = messages.en;
const words = {
  ...dossierLists("en"),
  moment: (iso: string) => formatMoment(iso, "en"),
  day: (iso: string, precision?: "day" | "month" | "year") =>
    formatDay(iso, "en", precision ? { precision } : {}),
};
const entry = (occurred_at: string, precision: string) => ({ occurred_at, precision, what: "It happened" });

test("What is known by its day, month or year stands in the case file without an hour", () => {
  const records = {
    claims: [{ id: "claim", number: 1, text: "It lay open." }],
    positions: [{ claim_id: "claim", party_id: "owner", position: "confirms", said_on: "2021-08-31" }],
    timeline_entries: [
      entry("2021-08-24T17:00:00Z", "day"),
      entry("2021-06-30T17:00:00Z", "month"),
      entry("2021-08-25T08:31:00Z", "minute"),
    ],
    tasks: [{ what: "Call the owner", due_on: "2021-09-02" }],
  };
  const organisations = [{ id: "owner", name: "The ministry" }];
  const sections = sectionsOf({ records, people: [], organisations } as unknown as Dossier, words);
  const lines = sections.flatMap(({ entries }) => entries.flatMap(({ head, lines }) => [head, ...lines]));
  expect(lines).toEqual([
    "1. It lay open.",
    "The ministry, confirms, 31 Aug 2021",
    dossier.section.no_finding,
    "25 Aug 2021, It happened",
    "Jul 2021, It happened",
    "25 Aug 2021, 15:31 WIB, It happened",
    "Call the owner",
    `${dossier.section.until} 2 Sep 2021`,
  ]);
});
