import type { z } from "zod";
import { liesAhead } from "@/lib/kernel/day";
import { invalid } from "@/lib/kernel/refusal";
import type { findingInput } from "./finding-input";

type Given = Pick<
  z.output<typeof findingInput>,
  "lookedAt" | "lookedFrom" | "lookedTo" | "notLooked" | "goneSince"
>;

/** What was looked at and what could not be, as it is kept. Refuses days that lie ahead, and a look that ends before it begins. */
export const lookOf = ({ lookedAt, lookedFrom, lookedTo, notLooked, goneSince }: Given, at: Date) => {
  for (const [field, day] of Object.entries({ lookedFrom, lookedTo, goneSince }))
    if (day && liesAhead(day, at)) throw invalid({ [field]: "in_the_future" });
  if (lookedFrom && lookedTo && lookedTo < lookedFrom) throw invalid({ lookedTo: "ends_before_it_begins" });
  return {
    lookedAt: lookedAt ?? "",
    lookedFrom: lookedFrom ?? null,
    lookedTo: lookedTo ?? null,
    notLooked: notLooked ?? "",
    goneSince: goneSince ?? null,
  };
};
