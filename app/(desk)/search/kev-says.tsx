import { getLocale, getTranslations } from "next-intl/server";
import { formatDay } from "@/app/_ui/moment";
import { Notice } from "@/app/_ui/notice";
import type { kevStanding } from "@/lib/kev/queries";

type KevSaysProps = { cve: string; kev: Awaited<ReturnType<typeof kevStanding>> };

/** Whether the catalogue of exploited vulnerabilities has what was asked for. */
export async function KevSays({ cve, kev }: KevSaysProps) {
  const [t, locale] = await Promise.all([getTranslations("search.kev"), getLocale()]);
  if (kev === null) return <p className="small ink3 mb-4">{t("none_loaded")}</p>;
  const { version, listed } = kev;
  if (listed === null) return <p className="small ink2 mb-4">{t("not_listed", { cve, version })}</p>;
  return (
    <div className="mb-4">
      <Notice tone="caution" icon="warn">
        {t("listed", { cve, version, date: formatDay(listed.addedOn, locale), name: listed.name })}
      </Notice>
    </div>
  );
}
