import { eq } from "drizzle-orm";
import { systemFacts } from "@/db/schema/inventory";
import { personalData } from "@/db/schema/vocabulary";
import { liesAhead } from "@/lib/kernel/day";
import { invalid } from "@/lib/kernel/refusal";
import { type Check, known } from "./check";

/** Refuses of what was told of a system a kind of personal data that there is not, half a range or one that runs down, and a day ahead. */
export const checkFact: Check = async (tx, after, { recordId, at }) => {
  const [its] = await tx.select().from(systemFacts).where(eq(systemFacts.id, recordId));
  if (!its) return;
  if (its.kind === "data") {
    const { value } = { ...its, ...after };
    if (!personalData.some((each) => each === value)) throw invalid({ "after.value": "not_listed" });
    requireRange("people", { ...its, ...after });
    requireRange("records", { ...its, ...after });
  }
  if (typeof after.asOf === "string" && liesAhead(after.asOf, at))
    throw invalid({ "after.asOf": "in_the_future" });
  await known("saidById")(tx, after);
};

const requireRange = (of: "people" | "records", words: Readonly<Record<string, unknown>>): void => {
  const [from, to] = [words[`${of}From`], words[`${of}To`]];
  if (from === null && to === null) return;
  if (typeof from !== "number") throw invalid({ [`after.${of}From`]: "required" });
  if (typeof to !== "number") throw invalid({ [`after.${of}To`]: "required" });
  if (from > to) throw invalid({ [`after.${of}To`]: "range_runs_down" });
};
