import { randomUUID } from "node:crypto";
import { z } from "zod";
import { systemFacts } from "@/db/schema/inventory";
import { organisations } from "@/db/schema/organisations";
import { systems } from "@/db/schema/verification";
import type { Tx } from "@/lib/kernel/as";
import { command, done } from "@/lib/kernel/command";
import { conflict, invalid } from "@/lib/kernel/refusal";
import { asCompared, lockNames } from "../same-name";
import { checkRows, type KnownSystem, type ReadSystem } from "./check-rows";
import { olderFirst } from "./older-first";
import { type RowFault, readRows } from "./read-rows";

const input = z.object({
  /** The bytes of the file as they were sent; else its text as it was pasted. */
  bytes: z.instanceof(Uint8Array).optional(),
  text: z.string().max(1_000_000).optional(),
});

/** How many faults a refusal names. */
const most = 100;

/** Brings the systems of a CSV file into the inventory, all rows or none. Refuses a file that is not UTF-8, and names each row that is wrong: what cannot be read, a name twice in the file or in the inventory already, an owner or a sayer nobody knows, a day ahead, a system that would supersede itself. */
export const importSystems = command("system.import", input, async (tx, { actor, at, input }) => {
  const { rows, faults } = readRows(textOf(input));
  if (faults.length > 0) throw refused(faults);
  await lockNames(tx);
  const known = await knownNow(tx);
  const checked = checkRows(rows, { ...known, at });
  if (checked.faults.length > 0) throw refused(checked.faults);
  const { ordered } = olderFirst(checked.systems);
  const by = { recordedBy: actor.id, recordedAt: at };
  const all: KnownSystem[] = [...known.systems];
  for (const each of ordered) {
    const older = asCompared(each.supersedes);
    const supersedesId = older && all.findLast(({ name }) => asCompared(name) === older)?.id;
    const id = randomUUID();
    const { name, ownerId, sector, note } = each;
    await tx.insert(systems).values({
      ...{ id, name, ownerId, class: each.class, sector, note, supersedesId: supersedesId || null },
      ...by,
    });
    all.push({ id, name, ownerId });
    const facts = factsOf(each);
    if (facts.length > 0)
      await tx.insert(systemFacts).values(
        facts.map((fact) => ({
          ...fact,
          ...{ systemId: id, asOf: each.asOf, source: each.source },
          saidById: each.saidBy.get(fact.kind === "data" ? fact.value : fact.kind) ?? null,
          ...by,
        })),
      );
  }
  const first = all[known.systems.length]?.id ?? null;
  return done(
    { recorded: ordered.length },
    { caseId: null, subjectId: first, facts: { count: ordered.length } },
  );
});

const refused = (faults: readonly RowFault[]) =>
  conflict("system.rows", { rows: faults.slice(0, most), more: Math.max(0, faults.length - most) });

const textOf = ({ bytes, text }: z.output<typeof input>): string => {
  if (bytes && (bytes.length > 0 || !text?.trim())) {
    try {
      return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    } catch {
      throw invalid({ file: "not_utf8" });
    }
  }
  if (!text?.trim()) throw invalid({ text: "required" });
  return text;
};

/** The organisations by every name, and the systems that the actor sees. */
const knownNow = async (tx: Tx) => {
  const [owners, seen] = await Promise.all([
    tx
      .select({
        id: organisations.id,
        name: organisations.name,
        english: organisations.english,
        short: organisations.short,
      })
      .from(organisations),
    tx.select({ id: systems.id, name: systems.name, ownerId: systems.ownerId }).from(systems),
  ]);
  const named = owners.map(({ id, name, english, short }) => ({
    id,
    names: [name, english ?? name, short].map(asCompared),
  }));
  return { owners: named, systems: seen };
};

const factsOf = ({ version, hosting, data }: ReadSystem) => [
  ...(version ? [{ kind: "version" as const, value: version }] : []),
  ...(hosting ? [{ kind: "hosting" as const, value: hosting }] : []),
  ...data.map(({ kind, people, records }) => ({
    kind: "data" as const,
    value: kind,
    peopleFrom: people?.from ?? null,
    peopleTo: people?.to ?? null,
    recordsFrom: records?.from ?? null,
    recordsTo: records?.to ?? null,
  })),
];
