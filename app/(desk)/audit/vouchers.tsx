import { getLocale, getTranslations } from "next-intl/server";
import { formatSecond } from "@/app/_ui/moment";
import type { Vouching } from "@/lib/audit/list-vouchers";

/** Who else signed the log, of how many entries and when; nothing while nobody did. */
export async function Vouchers({ vouchers }: { vouchers: readonly Vouching[] }) {
  const [t, locale] = await Promise.all([getTranslations("audit.vouched"), getLocale()]);
  if (vouchers.length === 0) return null;
  return (
    <ul className="stack-s small mb-4" aria-label={t("label")}>
      {vouchers.map(({ kind, by, size, at }) => (
        <li key={`${kind} ${by}`}>{t(kind, { by, size, at: formatSecond(at, locale) })}</li>
      ))}
    </ul>
  );
}
