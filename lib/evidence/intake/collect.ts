import { randomUUID } from "node:crypto";
import { Readable } from "node:stream";
import { z } from "zod";
import { evidenceBlobs, evidenceItems } from "@/db/schema/evidence";
import { evidenceKinds, labels } from "@/db/schema/vocabulary";
import { insertNumbered } from "@/lib/cases/insert-numbered";
import { leadOf } from "@/lib/cases/lead";
import { lockOpenCase } from "@/lib/cases/lock";
import { namedPrincipals } from "@/lib/cases/named-people";
import { addCustody } from "@/lib/evidence/custody/custody";
import { lockBytes } from "@/lib/evidence/store/lock-bytes";
import { evidenceStore } from "@/lib/evidence/store/store";
import { type Warned, warnOfSignature } from "@/lib/evidence/upkeep/alarm";
import { scanOf } from "@/lib/evidence/upkeep/scan-of";
import type { Person } from "@/lib/kernel/actor";
import type { Tx } from "@/lib/kernel/as";
import { type Context, command, done } from "@/lib/kernel/command";
import { enqueue } from "@/lib/kernel/enqueue";
import { moment } from "@/lib/kernel/moment";
import type { Effect } from "@/lib/kernel/record";
import { conflict, invalid } from "@/lib/kernel/refusal";
import { fileName, line } from "@/lib/kernel/text";
import { type Compared, compare, type Digests, declaredHashes, digestsOf } from "./declared-hashes";
import { receive } from "./receive";
import { itemsWithSameBytes, type SameBytes } from "./same-bytes";

const input = z.object({
  caseId: z.uuid(),
  /** Left out: a file when there are bytes, a physical thing when there are none. */
  kind: z.enum(evidenceKinds).optional(),
  title: line(200),
  method: line(200),
  tool: line(200).optional(),
  place: line(200).optional(),
  collectedAt: moment().optional(),
  label: z.enum(labels).default("AMBER"),
  named: z.array(z.uuid()).max(100).default([]),
  fileName: fileName().optional(),
  /** What the sender says that the bytes hash to, by SHA-256, SHA-1 or MD5; a difference is recorded, not refused. */
  declared: declaredHashes().optional(),
  /** What the bytes hashed to where they were read, before they were sent; others than these are refused. */
  readSha256: z
    .string()
    .regex(/^[0-9a-f]{64}$/)
    .optional(),
  bytes: z.instanceof(Readable).optional(),
  /** An upload of the actor's that brings the bytes; the item takes its id, so that it is collected once. */
  uploadId: z.uuid().optional(),
});

type Input = Context<z.output<typeof input>>;
/** The item that was made. `case`: the reference of its case; `declared`: whether it hashes to what its sender said, where they said it. */
export type Collected = {
  id: string;
  case: string;
  number: number;
  sha256: string | null;
  size: number | null;
  declared: Compared;
  twins: SameBytes[];
};

/** The case, kind and named principals of the item to be taken in. Refuses, before a byte is read, a closed case, a kind that does not fit what is brought, and a time that lies ahead. */
const admit = async (tx: Tx, { actor, at, input }: Input) => {
  const into = await lockOpenCase(tx, input.caseId);
  const brings = input.bytes !== undefined || input.uploadId !== undefined;
  const kind = input.kind ?? (brings ? "file" : "physical");
  if (kind === "file" && !brings) throw invalid({ file: "file_required" });
  if (kind === "physical" && brings) throw invalid({ file: "no_file_for_a_physical_object" });
  if (input.collectedAt && input.collectedAt > at) throw invalid({ collectedAt: "in_the_future" });
  const { caseId, label } = input;
  const named = await namedPrincipals(tx, { caseId, label, named: input.named, by: actor.id });
  return { into, kind, named };
};

/** Takes a file or a physical thing into evidence, the first link of its chain with it. Bytes lie hashed at rest before the record says so; they are not read for somebody who is refused. */
export const collectEvidence = command("evidence.collect", input, {
  admit,
  prepare: async ({ actor, input }) => {
    const received = await receive(actor, input);
    if (received && input.readSha256 && received.sha256 !== input.readSha256) {
      await received.takeAway();
      throw conflict("evidence.changed_on_the_way");
    }
    return received && { ...received, others: await othersOf(received.sha256, input.declared) };
  },
  run: async (tx, { actor, at, input, admitted: { into, kind, named }, held: received }) => {
    const bytes = {
      id: input.uploadId ?? randomUUID(),
      sha256: received?.sha256 ?? null,
      size: received?.size ?? null,
      sha1: received?.others.sha1 ?? null,
      md5: received?.others.md5 ?? null,
      declaredSha256: input.declared?.sha256 ?? null,
      declaredSha1: input.declared?.sha1 ?? null,
      declaredMd5: input.declared?.md5 ?? null,
    };
    if (received) {
      await lockBytes(tx, received.sha256);
      if (!(await evidenceStore().has(received.sha256))) throw conflict("changed_meanwhile");
      // No conflict target: with one, the row would have to be visible already.
      await tx
        .insert(evidenceBlobs)
        .values({ sha256: received.sha256, size: received.size, heldAt: at })
        .onConflictDoNothing();
    }
    const number = await insertNumbered(tx, evidenceItems, {
      ...bytes,
      caseId: input.caseId,
      kind,
      title: input.title,
      fileName: kind === "file" ? (input.fileName ?? null) : null,
      mediaType: received?.mediaType ?? null,
      method: input.method,
      tool: input.tool ?? "",
      place: input.place ?? "",
      holderId: actor.organisationId,
      keeperId: actor.id,
      organisationId: actor.organisationId,
      label: input.label,
      named,
      collectedBy: actor.id,
      collectedAt: input.collectedAt ?? at,
    });
    const item = { ...bytes, number };
    const link = { caseId: input.caseId, itemId: item.id };
    await addCustody(
      tx,
      { ...link, act: "collected", place: input.place, reason: input.method },
      { actor, at },
    );
    if (received) await addCustody(tx, { ...link, act: "verified", reason: "equal" }, { actor, at });
    const declared = compare(item);
    const twins = await itemsWithSameBytes(tx, item);
    return done<Collected>(
      {
        id: item.id,
        number: item.number,
        sha256: item.sha256,
        size: item.size,
        case: into.reference,
        declared,
        twins,
      },
      {
        caseId: input.caseId,
        subjectId: item.id,
        facts: {
          number: item.number,
          kind,
          sha256: item.sha256,
          size: item.size,
          label: input.label,
          declared,
          ...(input.declared && { declaredBy: Object.keys(input.declared) }),
        },
      },
      received ? await afterwards(tx, { ...item, caseId: input.caseId }, received.sha256, actor) : [],
    );
  },
  letGo: async (received, ending) => {
    if (ending === "done") await received?.takeAway();
  },
});

/** The bytes go to the scanner; what it found in them when they came before, the lead hears now. */
const afterwards = async (tx: Tx, item: Warned, sha256: string, actor: Person): Promise<Effect[]> => {
  const known = await scanOf(tx, sha256);
  if (!known) return [enqueue("scan-evidence", { sha256 }, `scan ${sha256}`)];
  if (known.signature === null) return [];
  return [warnOfSignature([...(await leadOf(tx, item.caseId)), actor.id], item, known.signature)];
};

/** What bytes at rest hash to by the other names that their sender declared. */
const othersOf = async (sha256: string, declared: Digests = {}): Promise<Digests> => {
  const wanted = (["sha1", "md5"] as const).filter((kind) => declared[kind] !== undefined);
  return wanted.length === 0 ? {} : digestsOf(await evidenceStore().open(sha256), wanted);
};
