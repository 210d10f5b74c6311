import { createHash } from "node:crypto";
import { Readable } from "node:stream";
import type { NewBag, PayloadFile } from "@/lib/bag/write";
import type { Person } from "@/lib/kernel/actor";
import { dayOf } from "@/lib/kernel/day";
import { escapedJson, writtenOut } from "@/lib/kernel/signs";
import { version } from "@/lib/kernel/version";
import type { Dossier } from "./read";

type Made = { dossier: Dossier; pdfs: Readonly<Record<string, Buffer>>; notRead: readonly string[] };

/** The case file as a bag (RFC 8493): each table's records as JSON, the documents to read, and, where it is given, the bag of its evidence around them. */
export const dossierBag = (
  { dossier, pdfs, notRead }: Made,
  person: Person,
  at: Date,
  evidence?: NewBag,
): NewBag => {
  const { reference, title } = dossier.case;
  const about = {
    case: reference,
    label: `TLP:${dossier.label}`,
    made_at: at.toISOString(),
    made_for: { id: person.id, organisation: person.organisation },
    not_read_by_their_roles: notRead,
    held_back_by_label: dossier.heldBack,
  };
  const files: PayloadFile[] = [
    file("case/about.json", json(about)),
    file("case/people.json", json(dossier.people)),
    file("case/organisations.json", json(dossier.organisations)),
    ...Object.entries(dossier.records).map(([table, rows]) => file(`case/records/${table}.json`, json(rows))),
    ...Object.entries(pdfs).map(([language, bytes]) => file(`case/case.${language}.pdf`, bytes)),
  ];
  return {
    name: `${reference}-case`,
    at,
    payload: [...files, ...(evidence?.payload ?? [])],
    info: [
      ["Source-Organization", person.organisation],
      ["External-Identifier", reference],
      ["External-Description", writtenOut(title)],
      ["TLP-Label", `TLP:${dossier.label}`],
      ["Bagging-Date", dayOf(at)],
      ["Bag-Software-Agent", `Runut ${version}`],
    ],
    tags: evidence?.tags ?? [],
  };
};

const json = (value: unknown): Buffer => Buffer.from(`${escapedJson(JSON.stringify(value, null, 2))}\n`);

const file = (path: string, bytes: Buffer): PayloadFile => ({
  path,
  sha256: createHash("sha256").update(bytes).digest("hex"),
  size: bytes.length,
  open: async () => Readable.from([bytes]),
});
