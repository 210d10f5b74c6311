import { eq } from "drizzle-orm";
import { cases } from "@/db/schema/cases";
import { evidenceItems } from "@/db/schema/evidence";
import type { descents, evidenceKinds, evidenceStates, labels } from "@/db/schema/vocabulary";
import type { CustodyAct } from "@/lib/evidence/custody/lifecycle";
import { declaredOf } from "@/lib/evidence/intake/declared-hashes";
import { type Item, readItems } from "@/lib/evidence/queries";
import { evidenceReference } from "@/lib/evidence/reference";
import type { Tx } from "@/lib/kernel/as";
import { notFound } from "@/lib/kernel/refusal";
import { strictest } from "@/lib/labels/leave";

export type Named = { id: string; name: string };

/** One link: who, for whom, when, where and why, and what else the act named. */
export type ReportedLink = {
  id: string;
  sequence: number;
  act: CustodyAct;
  at: Date;
  person: Named;
  organisation: Named;
  /** Empty when nobody said where. */
  place: string;
  reason: string;
  /** To whom it was offered or given back; without an id when they do not use Runut. */
  to: { id: string | null; name: string } | null;
  sealNumber: string | null;
  authority: string;
  /** The item that it names, as "E-0002". */
  other: string | null;
  referral: number | null;
};

export type ReportedItem = {
  id: string;
  reference: string;
  title: string;
  kind: (typeof evidenceKinds)[number];
  state: (typeof evidenceStates)[number];
  label: (typeof labels)[number];
  sha256: string | null;
  /** Known where the sender's papers gave them. */
  sha1: string | null;
  md5: string | null;
  /** Each hash that the sender declared. */
  declared: ReturnType<typeof declaredOf>;
  /** In bytes. */
  size: number | null;
  fileName: string | null;
  mediaType: string | null;
  method: string;
  tool: string;
  place: string;
  collectedAt: Date;
  holder: Named;
  keeper: Named;
  sealNumber: string | null;
  holdAuthority: string | null;
  /** What it comes from; without a reference when the reader does not see that item. */
  parent: { id: string; reference: string | null; descent: (typeof descents)[number] } | null;
  chain: ReportedLink[];
};

export type CustodyReport = {
  case: { id: string; reference: string; title: string };
  /** The strictest label of the case and of what is reported. */
  label: (typeof labels)[number];
  at: Date;
  items: ReportedItem[];
};

/** The whole chain of the items of a case that the actor sees, or of those named by id or as "E-0002", in one shape for every export. Refuses a case or an item that they do not see. */
export const custodyReport = async (
  tx: Tx,
  caseId: string,
  { at, itemIds }: { at: Date; itemIds?: readonly string[] },
): Promise<CustodyReport> => {
  const [found] = await tx.select().from(cases).where(eq(cases.id, caseId));
  if (!found) throw notFound();
  const all = await tx
    .select({ id: evidenceItems.id, number: evidenceItems.number })
    .from(evidenceItems)
    .where(eq(evidenceItems.caseId, caseId));
  const called = (name: string) => {
    const its = all.find(({ id, number }) => id === name || evidenceReference(number) === name.toUpperCase());
    if (!its) throw notFound();
    return its.id;
  };
  const ids = itemIds ? [...new Set(itemIds.map(called))] : all.map(({ id }) => id);
  const items = (await readItems(tx, ids)).map(reported);
  const { id, reference, title, label } = found;
  return {
    case: { id, reference, title },
    label: strictest([label, ...items.map((item) => item.label)]),
    at,
    items,
  };
};

const reported = (item: Item): ReportedItem => ({
  id: item.id,
  reference: evidenceReference(item.number),
  title: item.title,
  kind: item.kind,
  state: item.state,
  label: item.label,
  sha256: item.sha256,
  sha1: item.sha1,
  md5: item.md5,
  declared: declaredOf(item),
  size: item.size,
  fileName: item.fileName,
  mediaType: item.mediaType,
  method: item.method,
  tool: item.tool,
  place: item.place,
  collectedAt: item.collectedAt,
  holder: { id: item.holderId, name: item.holder ?? "" },
  keeper: { id: item.keeperId, name: item.keeper ?? "" },
  sealNumber: item.sealNumber,
  holdAuthority: item.holdAuthority,
  parent: parentOf(item),
  chain: item.chain.map(link),
});

const parentOf = ({ parentId, descent, kin }: Item): ReportedItem["parent"] => {
  if (parentId === null || descent === null) return null;
  const parent = kin.find(({ id }) => id === parentId);
  return { id: parentId, reference: parent ? evidenceReference(parent.number) : null, descent };
};

const link = (each: Item["chain"][number]): ReportedLink => ({
  id: each.id,
  sequence: each.sequence,
  act: each.act,
  at: each.at,
  person: { id: each.personId, name: each.by ?? "" },
  organisation: { id: each.organisationId, name: each.organisation ?? "" },
  place: each.place,
  reason: each.reason,
  to: receiverOf(each),
  sealNumber: each.sealNumber,
  authority: each.authority,
  other: each.other === null ? null : evidenceReference(each.other),
  referral: each.referral,
});

const receiverOf = ({ toPersonId, to, toParty }: Item["chain"][number]): ReportedLink["to"] => {
  if (toPersonId) return { id: toPersonId, name: to ?? "" };
  return toParty === "" ? null : { id: null, name: toParty };
};
