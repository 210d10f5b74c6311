import { refused } from "@/app/_server/form-action";
import { signedInForm } from "@/app/_server/signed-in-form";
import { recordResults } from "@/lib/assessments/record";
import { Refusal } from "@/lib/kernel/refusal";

/** Keeps one row of a sheet, sent by itself, and tells which revision it became or, in words, why it was refused. */
export const POST = signedInForm(
  async (person, form) => {
    const asked = (name: string) => String(form.get(name) ?? "") || undefined;
    const evidence = asked("evidence");
    const row = {
      ...{
        requirementId: asked("requirementId"),
        result: asked("result"),
        note: asked("note"),
        after: asked("after"),
      },
      evidence: evidence === undefined ? [] : [evidence],
    };
    try {
      const { recorded } = await recordResults(person, { assessmentId: asked("assessmentId"), rows: [row] });
      const [{ id, revision }] = recorded as [(typeof recorded)[number]];
      return Response.json({ resultId: id, revision });
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      return Response.json(await refused(error, form), { status: 409 });
    }
  },
  () => new Response(null, { status: 403 }),
);
