import type { Tx } from "@/lib/kernel/as";
import { requireKnown } from "@/lib/organisations/known";

/** The new words of a record, by field; what stays is not among them. */
export type After = Readonly<Record<string, unknown>>;

/** Refuses new words of a record for more than their shape. */
export type Check = (
  tx: Tx,
  after: After,
  by: { recordId: string; at: Date; titleStands: boolean },
) => Promise<void>;

export const text = (value: unknown) => (typeof value === "string" ? value : undefined);

/** Refuses an organisation in this field that Runut does not know. */
export const known = (field: string) => (tx: Tx, after: After) =>
  requireKnown(tx, { [`after.${field}`]: text(after[field]) });
