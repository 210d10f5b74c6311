import { getTranslations } from "next-intl/server";
import { chosenIn } from "@/app/_ui/list-address";
import { Panel } from "@/app/_ui/panel";
import type { SystemFilter } from "@/lib/systems/filter";

/** Takes the systems of this filter out as a CSV file. */
export async function TakeOut({ filter }: { filter: SystemFilter }) {
  const t = await getTranslations("verification.system_file");
  return (
    <Panel className="mt-3">
      <form action="/api/systems/export" method="post" className="row">
        {chosenIn({ ...filter, after: undefined }).map(([name, value]) => (
          <input key={`${name}${value}`} type="hidden" name={name} value={value} />
        ))}
        <button type="submit" className="btn">
          {t("export")}
        </button>
        <span className="small ink3">{t("export_note")}</span>
      </form>
    </Panel>
  );
}
