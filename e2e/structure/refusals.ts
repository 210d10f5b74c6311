import { expect } from "vitest";
import { Refusal, type RefusalCode } from "@/lib/kernel/refusal";
import { owner, tableNames } from "./owner";

const itsOwnRecord = ["audit_events", "audit_pending", "audit_personal"];

/** Count and fingerprint of every table but the log. */
export const allRows = async (): Promise<Record<string, string>> => {
  const tables = (await tableNames()).filter((name) => !itsOwnRecord.includes(name));
  const each = tables.map(
    (name) =>
      `select '${name}' as name, count(*) || ':' || coalesce(sum(hashtextextended(t::text, 0)), 0) as rows from ${name} t`,
  );
  const found = await owner().unsafe<{ name: string; rows: string }[]>(each.join(" union all "));
  return Object.fromEntries(found.map((row) => [row.name, row.rows]));
};

/** Expects a refusal of this code and, when given, key or fields, and that no table but the log has changed. */
export const expectRefusal = async (
  attempt: () => Promise<unknown>,
  code: RefusalCode,
  because?: string | Record<string, string>,
): Promise<Refusal> => {
  const before = await allRows();
  const error = await attempt().then(
    () => new Error("it was not refused"),
    (thrown: unknown) => thrown,
  );
  if (!(error instanceof Refusal)) throw error;
  expect({
    code: error.code,
    because: typeof because === "string" ? error.key : because && error.fields,
  }).toEqual({
    code,
    because,
  });
  expect(await allRows()).toEqual(before);
  return error;
};

/** The newest event of that action by that person. */
export const lastEvent = async (action: string, actorId: string) => {
  const [event] = await owner()`
    select * from audit_events where action = ${action} and actor_id = ${actorId} order by at desc, outcome limit 1`;
  return event;
};
