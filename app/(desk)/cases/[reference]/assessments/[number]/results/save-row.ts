import type { FormState } from "@/app/_ui/form-state";
import type { RequirementResult } from "@/lib/assessments/results";

/** What somebody else recorded while this was typed. */
export type Theirs = { revision: number; result: RequirementResult; note: string; by: string | null };
export type Saved =
  | { is: "saved"; revision: number; resultId: string }
  /** What is wrong in the row itself can be mended there; else it cannot be saved at all. */
  | { is: "refused"; message: string; theirs: Theirs | null; isInRow: boolean }
  | { is: "signed_out" }
  | { is: "not_saved" };

/** Sends one row of a sheet by itself. */
export const saveRow = async (row: FormData, requirementId: string): Promise<Saved> => {
  const answer = await fetch("/api/assessments/results", {
    method: "POST",
    body: row,
    keepalive: true,
  }).catch(() => null);
  if (answer?.status === 401) return { is: "signed_out" };
  if (answer?.ok) return { is: "saved", ...(await answer.json()) };
  if (answer?.status !== 409) return { is: "not_saved" };
  const state = (await answer.json()) as FormState;
  if (state.status !== "refused") return { is: "not_saved" };
  const meanwhile = (state.details?.meanwhile ?? {}) as Readonly<Record<string, Theirs>>;
  return {
    is: "refused",
    message: Object.values(state.fields)[0] ?? state.message,
    theirs: meanwhile[requirementId] ?? null,
    isInRow: Object.keys(state.fields).length > 0,
  };
};
