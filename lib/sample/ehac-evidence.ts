import { Readable } from "node:stream";
import facts from "@/db/sample/ehac.json";
import { deriveEvidence } from "@/lib/evidence/custody/derive";
import { sealEvidence } from "@/lib/evidence/custody/seal";
import { collectEvidence } from "@/lib/evidence/intake/collect";
import type { EhacCase } from "./ehac-case";
import { type Said, sourced } from "./facts";
import type { Say } from "./language";
import type { Cast } from "./people";

const notice =
  "Prepared for the sample of Runut from public facts. This is not an original document and proves nothing by itself.";

export type EhacEvidence = { notification: string; chronology: string; remarks: string; times: string };

/** A few small text files that stand for what the agency would hold, each saying what it is. */
export const collectEhacEvidence = async (
  { people, say }: Cast,
  { caseId }: EhacCase,
): Promise<EhacEvidence> => {
  const collect = async (title: string, fileName: string, lines: readonly string[]) => {
    const item = await collectEvidence(people.investigator, {
      caseId,
      title: say(title),
      fileName: say(fileName),
      method: say("transcribed from public sources"),
      tool: say("text editor"),
      bytes: Readable.from([Buffer.from(`${[say(notice), "", say(title), "", ...lines].join("\n")}\n`)]),
    });
    return item.id;
  };
  const items = {
    notification: await collect("Written notification to the ministry: number and date", "notification.txt", [
      say("Number: 021/TI/SDE.824.1/N/2021"),
      say("Date: 24 August 2021"),
      say("From: Badan Siber dan Sandi Negara. To: Kementerian Kesehatan."),
      `${say("Source:")} ${sourced("infokomputer", say)}`,
      say("The text of the notification is not public."),
    ]),
    chronology: await collect("Chronology from the report to the closure", "chronology.txt", chronology(say)),
    remarks: await collect(
      "Remarks of the parties, 30 August to 7 September 2021",
      "remarks.txt",
      remarks(say),
    ),
    times: await collect("Times in the chronology, in order", "times.txt", times()),
  };
  await deriveEvidence(people.investigator, {
    itemId: items.times,
    parentId: items.chronology,
    tool: say("text editor"),
    reason: say("The times alone, taken out of the chronology for the sample."),
  });
  await sealEvidence(people.investigator, {
    itemId: items.chronology,
    sealNumber: "0002-1",
    reason: say("Sealed in the sample, so that a copy of it can be handed over."),
  });
  return items;
};

const times = () => early().map(({ at }) => at);

const early = () => facts.timeline.filter(({ at }) => at < "2021-08-30");

const chronology = (say: Say) =>
  early().map(({ at, what, party, source }) => `${at}  ${party}: ${say(what)} (${sourced(source, say)})`);

const remarks = (say: Say) =>
  facts.claims.flatMap(({ text, positions }) => [
    say(text),
    ...(positions as readonly Said[]).map(({ party, position, at, note }) =>
      ["  ", at ?? "undated", ", ", party, ": ", position, note ? ` (${say(note)})` : ""].join(""),
    ),
  ]);
