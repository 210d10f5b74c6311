import "server-only";
import { notFound } from "next/navigation";
import type { Person } from "@/lib/kernel/actor";
import type { Tx } from "@/lib/kernel/as";
import { Refusal } from "@/lib/kernel/refusal";
import { writeOut } from "@/lib/kernel/signs";
import { readCounting } from "./waiting";

/** Reads as the person, for a page: signs that turn the direction of writing or cannot be seen are written out in every text of it. What does not exist, what they may not see and an address that no record can have answer the same 404 page. */
export const read = async <T>(person: Person, fn: (tx: Tx) => Promise<T>): Promise<T> => {
  try {
    const found = await readCounting(person, fn);
    writeOut(found);
    return found;
  } catch (error) {
    if (error instanceof Refusal && (error.code === "not_found" || error.code === "invalid")) notFound();
    throw error;
  }
};
