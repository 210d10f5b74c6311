import "server-only";
import { notFound } from "next/navigation";
import type { Person } from "@/lib/kernel/actor";
import { as, type Tx } from "@/lib/kernel/as";
import { Refusal } from "@/lib/kernel/refusal";

/** Reads as the person; what does not exist, what they may not see and an address that no record can have answer the same 404 page. */
export const read = async <T>(person: Person, fn: (tx: Tx) => Promise<T>): Promise<T> => {
  try {
    return await as(person, fn, "read only");
  } catch (error) {
    if (error instanceof Refusal && (error.code === "not_found" || error.code === "invalid")) notFound();
    throw error;
  }
};
