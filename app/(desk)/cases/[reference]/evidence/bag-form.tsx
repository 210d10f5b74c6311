import { useTranslations } from "next-intl";
import { PurposeField } from "@/app/_components/purpose-field";
import { Button } from "@/app/_ui/button";
import { formatBytes } from "@/app/_ui/format-bytes";
import { Notice } from "@/app/_ui/notice";
import type { evidenceOfCase } from "@/lib/evidence/queries";
import { evidenceReference } from "@/lib/evidence/reference";

type BagFormProps = {
  items: Awaited<ReturnType<typeof evidenceOfCase>>["rows"];
  /** Whether these are all items of the case. */
  isAll: boolean;
  reference: string;
  locale: string;
};

/** Takes chosen items out as one bag, their chains, reports and receipts with them. */
export function BagForm({ items, isAll, reference, locale }: BagFormProps) {
  const t = useTranslations("evidence");
  const d = useTranslations("domain.evidence_kind");
  return (
    <form action="/api/evidence/bag" method="post" className="stack">
      <input type="hidden" name="back" value={`/cases/${reference}/evidence`} />
      <input type="hidden" name="reference" value={reference} />
      <fieldset className="field">
        <legend className="label">{t("bag.items")}</legend>
        {items.map(({ id, number, title, size }) => (
          <label key={id} className="check">
            <input type="checkbox" name="item" value={id} />
            <span className="wrap">
              <b className="ref">{evidenceReference(number)}</b> {title}
              <span className="block small ink3">
                {size === null ? d("physical") : formatBytes(size, locale)}
              </span>
            </span>
          </label>
        ))}
      </fieldset>
      {!isAll && (
        <div className="field">
          <label htmlFor="bag-others">{t("bag.others")}</label>
          <input id="bag-others" name="item" type="text" aria-describedby="bag-others-hint" />
          <p id="bag-others-hint" className="hint">
            {t("bag.others_hint")}
          </p>
        </div>
      )}
      <PurposeField of="bag" />
      <Notice tone="caution" small>
        {t("download_note")}
      </Notice>
      {(!isAll || items.some(({ scan }) => scan?.signature)) && (
        <label className="check">
          <input type="checkbox" name="withInfected" />
          <span className="wrap">{t("bag.with_infected")}</span>
        </label>
      )}
      <p>
        <Button>{t("bag.act")}</Button>
      </p>
    </form>
  );
}
