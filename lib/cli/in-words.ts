import { Refusal } from "@/lib/kernel/refusal";
import { Failure } from "./failure";

/** Ends the command with why it was refused. */
export const inWords = (error: unknown): never => {
  if (!(error instanceof Refusal)) throw error;
  const fields = Object.entries(error.fields).map(([field, key]) => `${field}: ${key.replaceAll("_", " ")}`);
  throw new Failure(`Refused: ${fields.join(", ") || error.key}.`);
};
