import { expect } from "vitest";
import { Refusal, type RefusalCode } from "@/lib/kernel/refusal";
import { allRows } from "./all-rows";
import { owner } from "./owner";

/** Expects a refusal of this code and, when given, key or fields, and that nothing was written but the record of the refusal. */
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
export const lastEvent = async (action: string, actorId: string | null) => {
  const [event] = await owner()`
    select * from audit_events where action = ${action} and actor_id is not distinct from ${actorId} order by at desc, outcome limit 1`;
  return event;
};
