import "server-only";
import { unstable_rethrow } from "next/navigation";
import type { FormState } from "@/app/_ui/form-state";
import { Refusal } from "@/lib/kernel/refusal";
import { refused } from "./form-action";

/** The server action of a form that is filled in before anybody is signed in; a refusal is shown where it arises. */
export const entryAction =
  (act: (form: FormData) => Promise<unknown>) =>
  async (_before: FormState, form: FormData): Promise<FormState> => {
    try {
      await act(form);
      return { status: "idle" };
    } catch (error) {
      unstable_rethrow(error);
      if (error instanceof Refusal) return refused(error, form);
      throw error;
    }
  };
