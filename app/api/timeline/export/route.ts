import { actsSaying } from "@/app/_components/line-words";
import { lineTable } from "@/app/_server/line-table";
import { refusedTo } from "@/app/_server/refused-to";
import { signedInForm } from "@/app/_server/signed-in-form";
import { exportLine } from "@/lib/timeline/line/export";
import { lineFilter } from "@/lib/timeline/line/filter";

/** Gives the line of a case as the form's filter wants it, as a table (CSV). That it was taken is in the log before the first byte leaves. */
export const POST = signedInForm(
  async (person, form) => {
    const filter = lineFilter.parse({
      ...Object.fromEntries(form),
      kind: form.getAll("kind"),
      after: undefined,
    });
    const acts = await actsSaying(filter.text);
    const taken = await exportLine(person, { reference: String(form.get("reference") ?? ""), filter, acts });
    return lineTable(taken, filter);
  },
  refusedTo((form) => `/cases/${encodeURIComponent(String(form.get("reference")))}/timeline`),
);
