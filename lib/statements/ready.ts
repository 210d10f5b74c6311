import { randomUUID } from "node:crypto";
import { desc, eq } from "drizzle-orm";
import { organisations } from "@/db/schema/organisations";
import { approvals, publications } from "@/db/schema/statements";
import type { Tx } from "@/lib/kernel/as";
import { conflict, notFound } from "@/lib/kernel/refusal";
import { mayLeave } from "@/lib/labels/leave";
import { approvalsOf } from "./approvers/queries";
import type { Drawn } from "./consent";
import type { Locked } from "./lock";
import { mayBeTold, recordsOf } from "./lowering/facts";
import { readLowered } from "./lowering/read";
import type { PublicBody } from "./published";
import { sharesOf } from "./shares/find";
import { missingIn, namedWith } from "./shares/joint";
import { publishStanding } from "./translation/accompany";

type Ready = {
  /** Who approved the version. */
  decidedBy: string;
  /** The records that its approval lets the public hear of, whatever their label. */
  lowered: Pick<Drawn, "kind" | "id">[];
};

/** That the newest version is the one that was read and approved, and that nothing keeps it inside. Refuses any other version, one whose next update is promised for before it is out, and whatever its label or a missing consent keeps inside. */
export const requireReady = async (tx: Tx, locked: Locked, digest: string, outAt: Date): Promise<Ready> => {
  const { statement, current } = locked;
  const { nextUpdateAt } = current;
  if (nextUpdateAt !== null && nextUpdateAt <= outAt) throw conflict("statement.next_update_past");
  const approval = await approvalOf(tx, current.id);
  if (approval?.decision !== "approved") throw conflict("statement.not_approved");
  if (current.digest !== digest || approval.digest !== current.digest)
    throw conflict("statement.changed", { version: current.number });
  const leaving = mayLeave({ label: statement.label, exit: "public", receiver: { kind: "public" } });
  if (!leaving.leaves) throw conflict(leaving.reason);
  const shares = await sharesOf(tx, locked.into.id, statement.number);
  const open = missingIn(shares, current.number);
  if (open.length > 0)
    throw conflict("statement.not_agreed", { parties: open.map(({ organisation }) => organisation) });
  const { needed, given } = await approvalsOf(tx, statement.id);
  if (given < needed) throw conflict("statement.approvals_missing", { needed, given });
  const lowered = await readLowered(tx, locked);
  if (!lowered.every(({ standing }) => mayBeTold(standing))) throw conflict("statement.needs_consent");
  return {
    decidedBy: approval.decidedBy,
    lowered: recordsOf(lowered),
  };
};

type Publication = {
  releaseAt: Date | null;
  embargoWith: string;
  correctsSlug: string | null;
  reason: string;
  by: string;
  at: Date;
};

/** Writes the copy that the public reads, from its moment on, and beside it the translations that stand; gives its id and their languages. */
export const writePublication = async (
  tx: Tx,
  locked: Locked,
  { releaseAt, embargoWith, correctsSlug, reason, by, at }: Publication,
) => {
  const { into, statement, current } = locked;
  const publicationId = randomUUID();
  const body = await bodyOf(tx, locked);
  await tx.insert(publications).values({
    id: publicationId,
    caseId: into.id,
    statementId: statement.id,
    versionId: current.id,
    slug: statement.slug,
    language: current.language,
    title: current.title,
    digest: current.digest,
    body,
    correctsSlug,
    releaseAt,
    embargoWith,
    reason,
    publishedBy: by,
    publishedAt: at,
  });
  const original = { id: publicationId, releaseAt, correctsSlug, body, reason, by, at };
  return { publicationId, translations: await publishStanding(tx, locked, original) };
};

const approvalOf = async (tx: Tx, versionId: string) => {
  const [newest] = await tx
    .select({
      decision: approvals.decision,
      digest: approvals.digest,
      decidedBy: approvals.decidedBy,
    })
    .from(approvals)
    .where(eq(approvals.versionId, versionId))
    .orderBy(desc(approvals.decidedAt))
    .limit(1);
  return newest;
};

/** The copy that the public reads: the text, and who says it. Nothing of the case and nothing of what it rests on. */
const bodyOf = async (tx: Tx, { statement, current }: Locked): Promise<PublicBody> => {
  const [organisation] = await tx
    .select({ name: organisations.name, english: organisations.english, short: organisations.short })
    .from(organisations)
    .where(eq(organisations.id, statement.organisationId));
  if (!organisation) throw notFound();
  const partners = await namedWith(tx, statement.id);
  return {
    kind: statement.kind,
    organisation: partners ? { ...organisation, with: partners } : organisation,
    sentences: current.sentences.map(({ kind, text, speaker, begins }) => ({
      kind,
      text,
      ...(speaker === "" ? {} : { speaker }),
      ...(begins ? { begins } : {}),
    })),
    ...(current.nextUpdateAt && current.nextUpdateZone
      ? { nextUpdate: { at: current.nextUpdateAt, zone: current.nextUpdateZone } }
      : {}),
  };
};
