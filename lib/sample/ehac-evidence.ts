import { Readable } from "node:stream";
import facts from "@/db/sample/ehac.json";
import { deriveEvidence } from "@/lib/evidence/custody/derive";
import { sealEvidence } from "@/lib/evidence/custody/seal";
import { collectEvidence } from "@/lib/evidence/intake/collect";
import type { EhacCase } from "./ehac-case";
import { type Said, sourced } from "./facts";
import type { Cast } from "./people";

const notice =
  "Prepared for the sample of Runut from public facts. This is not an original document and proves nothing by itself.";

export type EhacEvidence = { notification: string; chronology: string; remarks: string; times: string };

/** A few small text files that stand for what the agency would hold, each saying what it is. */
export const collectEhacEvidence = async ({ people }: Cast, { caseId }: EhacCase): Promise<EhacEvidence> => {
  const collect = async (title: string, fileName: string, lines: readonly string[]) => {
    const item = await collectEvidence(people.investigator, {
      caseId,
      title,
      fileName,
      method: "transcribed from public sources",
      tool: "text editor",
      bytes: Readable.from([Buffer.from(`${[notice, "", title, "", ...lines].join("\n")}\n`)]),
    });
    return item.id;
  };
  const items = {
    notification: await collect("Written notification to the ministry: number and date", "notification.txt", [
      "Number: 021/TI/SDE.824.1/N/2021",
      "Date: 24 August 2021",
      "From: Badan Siber dan Sandi Negara. To: Kementerian Kesehatan.",
      `Source: ${sourced("infokomputer")}`,
      "The text of the notification is not public.",
    ]),
    chronology: await collect("Chronology from the report to the closure", "chronology.txt", chronology()),
    remarks: await collect("Remarks of the parties, 30 August to 7 September 2021", "remarks.txt", remarks()),
    times: await collect("Times in the chronology, in order", "times.txt", times()),
  };
  await deriveEvidence(people.investigator, {
    itemId: items.times,
    parentId: items.chronology,
    tool: "text editor",
    reason: "The times alone, taken out of the chronology for the sample.",
  });
  await sealEvidence(people.investigator, {
    itemId: items.chronology,
    sealNumber: "0002-1",
    reason: "Sealed in the sample, so that a copy of it can be handed over.",
  });
  return items;
};

const times = () => early().map(({ at }) => at);

const early = () => facts.timeline.filter(({ at }) => at < "2021-08-30");

const chronology = () =>
  early().map(({ at, what, party, source }) => `${at}  ${party}: ${what} (${sourced(source)})`);

const remarks = () =>
  facts.claims.flatMap(({ text, positions }) => [
    text,
    ...(positions as readonly Said[]).map(({ party, position, at, note }) =>
      ["  ", at ?? "undated", ", ", party, ": ", position, note ? ` (${note})` : ""].join(""),
    ),
  ]);
