import type { Person } from "@/lib/kernel/actor";
import { Refusal } from "@/lib/kernel/refusal";
import { loadPersonByEmail } from "@/lib/people/load";
import { Failure } from "./failure";

/** The person whom an option names by the address they sign in with; ends the command where there is none. */
export const personAt = async (email: string): Promise<Person> =>
  loadPersonByEmail(email).catch((error: unknown) => {
    if (!(error instanceof Refusal)) throw error;
    throw new Failure(`Nobody signs in with ${email}.`);
  });
