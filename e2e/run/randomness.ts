import { randomInt } from "node:crypto";
import { Failure } from "@/lib/cli/failure";

/** Puts seed and length of the random tests into the environment of all that is run: as given there, else a new seed and this factor. Refuses what is no whole number. */
export const settleRandomness = (factor: number): void => {
  process.env.RUNUT_SEED ||= String(randomInt(2 ** 31));
  process.env.RUNUT_SOAK ||= String(factor);
  for (const name of ["RUNUT_SEED", "RUNUT_SOAK"] as const) {
    if (!/^\d{1,10}$/.test(process.env[name] ?? "")) throw new Failure(`${name} is a whole number.`, 2);
  }
  if (Number(process.env.RUNUT_SOAK) < 1) throw new Failure("RUNUT_SOAK is at least 1.", 2);
};
