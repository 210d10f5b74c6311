import { writeBag } from "@/lib/bag/write";
import { findCase } from "@/lib/cases/find";
import type { Person } from "@/lib/kernel/actor";
import { as } from "@/lib/kernel/as";
import { now } from "@/lib/kernel/clock";
import { conflict } from "@/lib/kernel/refusal";
import { version } from "@/lib/kernel/version";
import { caseUco } from "./case-uco";
import { type CustodyReport, custodyReport, type ReportedItem } from "./custody-report";
import { openEvidence } from "./open";
import { signaturesOf } from "./scan-of";

type Wanted = { reference: string; itemIds?: readonly string[]; purpose: string; withInfected?: boolean };

/** Writes the evidence of a case, or the items named, into a bag with the chain of custody beside it; what holds malware only when asked for. Every file taken out is a link of its chain before its bytes are read. Gives how many files and items it holds. */
export const bagEvidence = async (
  person: Person,
  out: string,
  { reference, itemIds, purpose, withInfected = false }: Wanted,
): Promise<{ files: number; items: number }> => {
  const at = now();
  const report = () =>
    as(
      person,
      async (tx) => {
        const { id } = await findCase(tx, reference);
        return custodyReport(tx, id, itemIds ? { at, itemIds } : { at });
      },
      "read only",
    );
  const { items, case: its, label } = await report();
  if (items.length === 0) throw conflict("evidence.nothing_to_bag");
  const files = items.filter(hasBytes);
  const infected = await as(
    person,
    (tx) =>
      signaturesOf(
        tx,
        files.map(({ sha256 }) => sha256),
      ),
    "read only",
  );
  if (infected.size > 0 && !withInfected) throw conflict("evidence.infected_in_bag");
  await writeBag(out, {
    name: its.reference,
    at,
    payload: files.map((item) => ({
      path: `${item.reference}/${nameOf(item)}`,
      sha256: item.sha256,
      size: item.size,
      open: async () => {
        const knowing = infected.get(item.sha256);
        return (await openEvidence(person, { itemId: item.id, purpose, knowing })).bytes;
      },
    })),
    info: infoOf(its, label, person, at),
    // Made last, so that it holds the links of this very bag.
    tags: [{ path: "custody.jsonld", text: async () => JSON.stringify(caseUco(await report()), null, 2) }],
  });
  return { files: files.length, items: items.length };
};

const hasBytes = (item: ReportedItem): item is ReportedItem & { sha256: string; size: number } =>
  item.sha256 !== null && item.size !== null && item.state !== "disposed" && item.state !== "returned";

/** The name that the file came with, without what another system would take for a path. */
const nameOf = ({ fileName }: ReportedItem): string =>
  fileName?.replace(/[\\/:\p{Cc}]/gu, "_").replace(/^\.+$/, "_") || "bytes";

const infoOf = (its: CustodyReport["case"], label: string, { organisation }: Person, at: Date) =>
  [
    ["Source-Organization", organisation],
    ["External-Identifier", its.reference],
    ["External-Description", its.title],
    ["TLP-Label", `TLP:${label}`],
    ["Bagging-Date", at.toISOString().slice(0, 10)],
    ["Bag-Software-Agent", `Runut ${version}`],
  ] as const;
