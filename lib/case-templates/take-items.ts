import { randomUUID } from "node:crypto";
import { asc, eq } from "drizzle-orm";
import { allegations, claims } from "@/db/schema/allegations";
import { tasks } from "@/db/schema/tasks";
import { deadlines } from "@/db/schema/timeline";
import type { templateParts } from "@/db/schema/vocabulary";
import { nextWithin } from "@/lib/cases/next-within";
import type { Tx } from "@/lib/kernel/as";
import { dayOf, startOfDay } from "@/lib/kernel/day";
import { conflict, invalid } from "@/lib/kernel/refusal";
import { listAssignable } from "@/lib/tasks/assignable";
import { type Into, keepItem } from "./keep-item";
import { placesIn } from "./template";

type Item = { place: string; take: boolean };
type Chosen = {
  claims: readonly (Item & { text?: string | undefined })[];
  tasks: readonly (Item & { assigneeId?: string | undefined })[];
  deadlines: readonly Item[];
};

const hour = 3_600_000;

/** Puts what was chosen into the case and keeps what came from where; counts what of it the case had already. */
export const takeItems = async (tx: Tx, into: Into, chosen: Chosen) => {
  const { found, template, taken, actor, at } = into;
  const { body } = template;
  let before = 0;
  /** What was chosen of a part and is not in the case yet, each with its place in the form. */
  const fresh = <I extends Item, T>(
    part: (typeof templateParts)[number],
    items: readonly I[],
    of: readonly T[],
    wordsOf: (one: T) => string,
  ) =>
    items.flatMap((item, row) => {
      const one = of[Number(item.place)];
      if (!item.take || one === undefined) return [];
      if (!taken.has(`${part}:${wordsOf(one)}`)) return [{ item, one, row, words: wordsOf(one) }];
      before += 1;
      return [];
    });
  const claimsToMake = fresh("claim", chosen.claims, body.claims, ({ text }) => text);
  const tasksToSet = fresh("task", chosen.tasks, body.tasks, ({ what }) => what);
  const clocks = fresh("deadline", chosen.deadlines, body.deadlines, ({ title }) => title);
  const first = await firstAllegation(tx, found.id);

  for (const { item, row, words } of claimsToMake) {
    const text = item.text ?? "";
    if (text === "") throw invalid({ [`claims.${row}.text`]: "required" });
    if (placesIn(text).length > 0) throw invalid({ [`claims.${row}.text`]: "place_to_fill" });
    if (!first) throw conflict("case_template.no_allegation");
    const id = randomUUID();
    await tx.insert(claims).values({
      ...{ id, allegationId: first.id, caseId: found.id, text },
      number: await nextWithin(tx, "claim", found.id),
      // Whether it is so cannot be judged before anybody looked.
      credibility: 6,
      ...{ recordedBy: actor.id, recordedAt: at },
    });
    await keepItem(tx, into, "claim", words, id);
  }
  const assignable = tasksToSet.length > 0 ? await listAssignable(tx, found.id) : [];
  const set: { id: string; assigneeId: string }[] = [];
  for (const { item, one, row, words } of tasksToSet) {
    const { assigneeId } = item;
    if (assigneeId === undefined) throw invalid({ [`tasks.${row}.assigneeId`]: "required" });
    if (!assignable.some(({ id }) => id === assigneeId))
      throw invalid({ [`tasks.${row}.assigneeId`]: "not_a_member" });
    const id = randomUUID();
    const dueOn = one.days === undefined ? null : dayOf(startOfDay(dayOf(at), one.days));
    await tx.insert(tasks).values({
      ...{ id, caseId: found.id, what: one.what, assigneeId, dueOn, setBy: actor.id, setAt: at },
    });
    await keepItem(tx, into, "task", words, id);
    set.push({ id, assigneeId });
  }
  for (const { one, words } of clocks) {
    const startedAt = { opened: found.openedAt, received: first?.receivedOn ?? found.openedAt, applied: at }[
      one.from
    ];
    const id = randomUUID();
    await tx.insert(deadlines).values({
      ...{ id, caseId: found.id, title: one.title, basis: one.basis, startedAt },
      ...{ dueAt: new Date(startedAt.getTime() + one.hours * hour), setBy: actor.id, setAt: at },
    });
    await keepItem(tx, into, "deadline", words, id);
  }
  return { claims: claimsToMake.length, tasks: set, deadlines: clocks.length, before };
};

const firstAllegation = async (tx: Tx, caseId: string) => {
  const [first] = await tx
    .select({ id: allegations.id, receivedOn: allegations.receivedOn })
    .from(allegations)
    .where(eq(allegations.caseId, caseId))
    .orderBy(asc(allegations.loggedAt), asc(allegations.id))
    .limit(1);
  return first;
};
