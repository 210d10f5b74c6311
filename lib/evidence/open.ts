import type { Readable } from "node:stream";
import { z } from "zod";
import type { Actor } from "@/lib/kernel/actor";
import type { Tx } from "@/lib/kernel/as";
import { type Command, type Context, command, done } from "@/lib/kernel/command";
import { conflict, forbidden } from "@/lib/kernel/refusal";
import { reason } from "@/lib/kernel/text";
import { admittedTo } from "./admitted";
import { alarm } from "./alarm";
import { addCustody } from "./custody";
import { examine } from "./examine";
import { obstacle } from "./lifecycle";
import { lockItem } from "./lock";
import { previewOf } from "./preview-of";
import { scanOf } from "./scan-of";
import { type Examined, evidenceStore } from "./store";
import { withheld } from "./withheld";

const input = z.object({
  itemId: z.uuid(),
  purpose: reason(),
  act: z.enum(["viewed", "downloaded"]).default("downloaded"),
  /** The signature of the malware that the actor knows the bytes to hold; without it infected bytes stay. */
  knowing: z.string().max(200).optional(),
});

type Input = Context<z.output<typeof input>>;
type Opened = {
  number: number;
  sha256: string;
  /** In bytes. */
  size: number;
  fileName: string | null;
  mediaType: string | null;
  bytes: Readable;
};

/** Opens the bytes of an item for a stated purpose; those that hold malware only for who says that they know, and never to be viewed here. The look is in the chain and committed before the first byte leaves; bytes that do not hash to their digest are refused, and that is in the chain too. */
export const openEvidence: Command<typeof input, Opened> = Object.assign(
  async (actor: Actor, raw: unknown) => {
    const found = await examine(actor, raw, gate());
    const { shown, bytes, ...opened } = await looking(found)(actor, raw);
    const lost = shown === "missing" ? "evidence.bytes_missing" : "evidence.bytes_different";
    if (!bytes) throw conflict(lost, { number: opened.number });
    return { ...opened, bytes };
  },
  { action: "evidence.open" as const, input },
);

/** Refuses what opening the item would refuse; the refusal is recorded as the command's. An admission leaves no trace. */
export const admitOpening = async (actor: Actor, raw: unknown): Promise<void> => {
  if (!(await admittedTo(actor, raw, gate()))) await looking(null)(actor, raw);
};

const gate = () => ({ action: "evidence.open" as const, input, admit });

const looking = (found: Examined | null) =>
  command("evidence.open", input, async (tx, { actor, at, input }) => {
    if (actor.kind !== "person") throw forbidden();
    const { item, sha256, signature } = await admit(tx, { actor, at, input });
    if (!found) throw conflict("changed_meanwhile");
    const shown = found.state;
    const link = { caseId: item.caseId, itemId: item.id };
    const act = shown === "equal" ? input.act : "verified";
    await addCustody(tx, { ...link, act, reason: shown === "equal" ? input.purpose : shown }, { actor, at });
    const { number, fileName, mediaType } = item;
    // While the case is held nobody disposes of the item; what is open then can be read to its end.
    const bytes = shown === "equal" ? await evidenceStore().open(sha256) : null;
    return done(
      { shown, number, sha256, size: item.size ?? 0, fileName, mediaType, bytes },
      {
        caseId: item.caseId,
        subjectKind: "evidence",
        subjectId: item.id,
        facts: { number, sha256, act, shown, ...(signature !== null && { knowing: signature }) },
      },
      shown === "equal" ? [] : [await alarm(tx, item, shown)],
    );
  });

/** What is refused before a byte is read. */
const admit = async (tx: Tx, { actor, input }: Input) => {
  if (actor.kind !== "person") throw forbidden();
  const item = await lockItem(tx, input.itemId);
  const why = obstacle("evidence.open", item, actor);
  if (why) throw conflict(why);
  if (!item.sha256) throw conflict("evidence.physical");
  const stays = await withheld(tx, item, actor);
  if (stays) throw forbidden(stays);
  if (input.act === "viewed" && previewOf(item) === null) throw conflict("evidence.no_preview");
  const signature = (await scanOf(tx, item.sha256))?.signature ?? null;
  if (signature !== null && input.act === "viewed")
    throw conflict("evidence.infected_no_preview", { signature });
  if (signature !== null && signature !== input.knowing) throw conflict("evidence.infected", { signature });
  return { item, sha256: item.sha256, signature };
};
