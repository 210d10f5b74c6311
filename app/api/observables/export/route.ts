import { madeFile } from "@/app/_server/made-file";
import { refusedTo } from "@/app/_server/refused-to";
import { signedInForm } from "@/app/_server/signed-in-form";
import { exportObservables } from "@/lib/observables/out/export";

/** Gives the observables of a case as a STIX 2.1 bundle or a MISP event. That they were taken is in the log before the first byte leaves. */
export const POST = signedInForm(
  async (person, form) => {
    const asked = (name: string) => String(form.get(name) ?? "");
    const { name, file } = await exportObservables(person, {
      reference: asked("reference"),
      format: asked("format"),
    });
    return madeFile(JSON.stringify(file, null, 2), { name, type: "application/json" });
  },
  refusedTo((form) => `/cases/${encodeURIComponent(String(form.get("reference")))}/observables`),
);
