import { beforeAll } from "vitest";
import { setClock } from "@/lib/kernel/clock";
import { owner } from "./owner";

/** Only the owner can make the database take any moment for the present, and `alteredRights` names it. */
const loosen =
  "create or replace function runut.is_now(at timestamptz) returns boolean language sql stable parallel safe as $$ select true $$";

/** Lets the tests of a file with a database of its own move the clock. */
export const movingClock = (): void => {
  beforeAll(async () => {
    await owner().unsafe(loosen);
  });
};

/** Acts under another clock, the database's too, and puts both back. */
export const underClock = async (clock: () => Date, act: () => Promise<unknown>): Promise<void> => {
  const [strict] =
    await owner()`select pg_get_functiondef('runut.is_now(timestamptz)'::regprocedure) as text`;
  const putBack = setClock(clock);
  try {
    await owner().unsafe(loosen);
    await act();
  } finally {
    putBack();
    await owner().unsafe(strict?.text);
  }
};
