import { readFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { portableName } from "@/lib/bag/portable-name";
import { type NewBag, writeBag } from "@/lib/bag/write";
import { findCase } from "@/lib/cases/find";
import { openEvidence } from "@/lib/evidence/looks/open";
import { signaturesOf } from "@/lib/evidence/upkeep/scan-of";
import type { Person } from "@/lib/kernel/actor";
import { as } from "@/lib/kernel/as";
import { now } from "@/lib/kernel/clock";
import { dayOf } from "@/lib/kernel/day";
import { conflict } from "@/lib/kernel/refusal";
import { escapedJson, writtenOut } from "@/lib/kernel/signs";
import { version } from "@/lib/kernel/version";
import { caseUco } from "./case-uco";
import { type CustodyReport, custodyReport, type ReportedItem } from "./custody-report";
import { evidenceReceipt } from "./receipt";
import { reportPdf } from "./report-pdf";
import { reportLanguages } from "./report-words";

type Wanted = { reference: string; itemIds?: readonly string[]; purpose: string; withInfected?: boolean };
type Prepared = { bag: NewBag; files: number; items: number };

/** Writes the evidence of a case, or the items named, into a bag with the chain of custody beside it; what holds malware only when asked for. Every file taken out is a link of its chain before its bytes are read. Gives how many files and items it holds. */
export const bagEvidence = async (
  person: Person,
  out: string,
  wanted: Wanted,
): Promise<{ files: number; items: number }> => {
  const { bag, files, items } = await prepareBag(person, wanted);
  await writeBag(out, bag);
  return { files, items };
};

/** The bag to be written or streamed: bytes, custody as CASE/UCO and as a report in both languages, and for each item a receipt that proves its entries of the log. Refuses what may not leave before a byte of anything is read. */
export const prepareBag = async (
  person: Person,
  { reference, itemIds, purpose, withInfected = false }: Wanted,
): Promise<Prepared> => {
  const at = now();
  const report = () =>
    as(
      person,
      async (tx) => {
        const { id } = await findCase(tx, reference);
        return custodyReport(tx, id, { at: now(), ...(itemIds && { itemIds }) });
      },
      "read only",
    );
  if (itemIds?.length === 0) throw conflict("evidence.none_chosen");
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
  const openingOf = ({ id, sha256 }: { id: string; sha256: string }) => ({
    itemId: id,
    purpose,
    knowing: infected.get(sha256),
  });
  for (const item of files) await openEvidence.admit(person, openingOf(item));
  // Made when all bytes have been read, so that they hold the links of this very bag.
  const afterwards = once(report);
  const bag: NewBag = {
    name: its.reference,
    at,
    payload: files.map((item) => ({
      path: pathOf(item),
      sha256: item.sha256,
      size: item.size,
      open: async () => (await openEvidence(person, openingOf(item))).bytes,
    })),
    info: infoOf(its, label, person, at),
    tags: [
      {
        path: "custody.jsonld",
        bytes: async () => escapedJson(JSON.stringify(caseUco(await afterwards(), pathInBag), null, 2)),
      },
      ...reportLanguages.map((language) => ({
        path: `custody-report.${language}.pdf`,
        bytes: async () => reportPdf(await afterwards(), language, person),
      })),
      ...items.map((item) => ({
        path: `receipts/${item.reference}.jsonl`,
        bytes: () => evidenceReceipt(person, item.id),
      })),
      { path: "receipts/FORMAT.md", bytes: () => readFile(format) },
    ],
  };
  return { bag, files: files.length, items: items.length };
};

/** How a receipt is checked, for whoever has nothing but the bag. By its path, so that a bundler leaves it where it is. */
const format = join(dirname(fileURLToPath(import.meta.url)), "../../audit/FORMAT.md");

const once = <T>(make: () => Promise<T>) => {
  let made: Promise<T> | undefined;
  return () => {
    made ??= make();
    return made;
  };
};

const hasBytes = (item: ReportedItem): item is ReportedItem & { sha256: string; size: number } =>
  item.sha256 !== null && item.size !== null && item.state !== "disposed" && item.state !== "returned";

/** Where the bytes of an item lie in its bag: the name that the file came with, as every system can keep it, in a folder of its own. */
const pathOf = ({ reference, fileName }: ReportedItem): string =>
  `${reference}/${portableName(fileName ?? "")}`;

const pathInBag = (item: ReportedItem): string | null => (hasBytes(item) ? `data/${pathOf(item)}` : null);

const infoOf = (its: CustodyReport["case"], label: string, { organisation }: Person, at: Date) =>
  [
    ["Source-Organization", organisation],
    ["External-Identifier", its.reference],
    ["External-Description", writtenOut(its.title)],
    ["TLP-Label", `TLP:${label}`],
    ["Bagging-Date", dayOf(at)],
    ["Bag-Software-Agent", `Runut ${version}`],
  ] as const;
