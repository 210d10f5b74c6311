import { z } from "zod";
import type { Person } from "@/lib/kernel/actor";
import type { Tx } from "@/lib/kernel/as";
import { type Context, done } from "@/lib/kernel/command";
import type { Done, Effect } from "@/lib/kernel/record";
import { conflict, invalid } from "@/lib/kernel/refusal";
import { line } from "@/lib/kernel/text";
import { addCustody, type Link } from "./custody";
import { changesBy, type EvidenceAct, obstacle, type Standing } from "./lifecycle";
import { type EvidenceItem, lockItem } from "./lock";

/** The fields of every act on an item: the item, and the place of the act, which a physical thing cannot do without. */
export const onItem = { itemId: z.uuid(), place: line(200).optional() };

type Given = { itemId: string; place?: string | undefined };
type NewLink = Omit<Link, "caseId" | "itemId" | "place">;
type Step = { link: NewLink; facts?: Record<string, unknown>; effects?: readonly Effect[] };
export type Acted = { id: string; number: number; state: EvidenceItem["state"] };

/** The item that an act is about, held until the end of the transaction. Refuses an act that is not possible now, and a physical thing without a place. */
export const admitAct = async <I extends Given>(
  tx: Tx,
  { actor, input }: Context<I>,
  act: EvidenceAct,
): Promise<EvidenceItem> => {
  const item = await lockItem(tx, input.itemId);
  const why = obstacle(act, item, actor);
  if (why) throw conflict(why);
  if (item.kind === "physical" && !input.place) throw invalid({ place: "place_required" });
  return item;
};

/** Adds one link to the chain of an item, which the database brings to where that link leads. */
export const follow = async (
  tx: Tx,
  item: EvidenceItem,
  link: Omit<Link, "caseId" | "itemId">,
  by: { actor: Person; at: Date },
): Promise<Standing> => {
  await addCustody(tx, { ...link, caseId: item.caseId, itemId: item.id }, by);
  const changes = changesBy(item, {
    ...link,
    personId: by.actor.id,
    organisationId: by.actor.organisationId,
  });
  return { ...item, ...changes };
};

/** One act of one link: admitted, added to the chain, recorded. `step` says what the link holds, what the log keeps of it and what follows. */
export const actOn = async <I extends Given>(
  tx: Tx,
  context: Context<I>,
  act: EvidenceAct,
  step: (item: EvidenceItem, person: Person) => Step | Promise<Step>,
): Promise<Done<Acted>> => {
  const { actor, at } = context;
  const item = await admitAct(tx, context, act);
  const { link, facts = {}, effects = [] } = await step(item, actor);
  const stands = await follow(tx, item, { ...link, place: context.input.place }, { actor, at });
  return acted(item, stands, facts, effects);
};

/** The end of an act on an item: the state that the item is in now, and the facts that the log keeps. */
export const acted = (
  item: EvidenceItem,
  stands: Standing,
  facts: Record<string, unknown>,
  effects: readonly Effect[],
): Done<Acted> =>
  done(
    { id: item.id, number: item.number, state: stands.state },
    {
      caseId: item.caseId,
      subjectId: item.id,
      facts: { number: item.number, before: item.state, after: stands.state, ...facts },
    },
    effects,
  );
