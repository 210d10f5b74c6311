import { madeFile } from "@/app/_server/made-file";
import { refusedTo } from "@/app/_server/refused-to";
import { signedInForm } from "@/app/_server/signed-in-form";
import { exportSystems } from "@/lib/systems/file/export";

/** Gives the systems of a filter as a CSV file. That they were taken is in the log before the first byte leaves. */
export const POST = signedInForm(
  async (person, form) => {
    const names = [...new Set(form.keys())];
    const filter = Object.fromEntries(names.map((name) => [name, form.getAll(name).map(String)]));
    const { name, text } = await exportSystems(person, { filter });
    return madeFile(text, { name, type: "text/csv; charset=utf-8" });
  },
  refusedTo(() => "/systems"),
);
