import { getTranslations } from "next-intl/server";
import { MomentInput } from "@/app/_components/moment-input";
import { Select } from "@/app/_ui/select";
import { zones } from "@/db/schema/vocabulary";
import type { Zone } from "@/lib/kernel/day";

type PromiseFieldsProps = { at?: Date | null | undefined; zone?: Zone | null | undefined };

/** By when a version promises the next update, and by which clock. */
export async function PromiseFields({ at, zone }: PromiseFieldsProps) {
  const [t, z] = await Promise.all([
    getTranslations("statements.promise"),
    getTranslations("deadlines.zones"),
  ]);
  return (
    <div className="fields">
      <MomentInput
        name="nextUpdateAt"
        asks="hour"
        label={t("at")}
        hint={t("hint")}
        value={at?.toISOString()}
        zone={zone ?? undefined}
        optional
      />
      <Select
        name="nextUpdateZone"
        label={t("zone")}
        value={zone ?? "Asia/Jakarta"}
        choices={zones.map((each) => ({ value: each, label: z(each.slice(5) as "Jakarta") }))}
      />
    </div>
  );
}
