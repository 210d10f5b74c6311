import { useTranslations } from "next-intl";
import { ChosenCount } from "@/app/_components/chosen-count";
import { PurposeField } from "@/app/_components/purpose-field";
import { Button } from "@/app/_ui/button";
import { KeptDetails } from "@/app/_ui/kept-details";
import { KeptCheck, KeptText } from "@/app/_ui/kept-inputs";
import { Notice } from "@/app/_ui/notice";
import type { ListedItem } from "@/lib/evidence/listed-items";

type BagBarProps = {
  items: readonly ListedItem[];
  /** Whether these are all items of the case. */
  isAll: boolean;
};

/** The bar over the list that takes the chosen items out as one bag, their chains, reports and receipts with them. */
export function BagBar({ items, isAll }: BagBarProps) {
  const t = useTranslations("evidence");
  const ui = useTranslations("ui");
  return (
    <KeptDetails form="bag" className="bagbar">
      <summary>
        <span>
          {t("bag.choose")}{" "}
          <ChosenCount name="item" words={ui("chosen", { chosen: "{chosen}", all: "{all}" })} />
        </span>
        <span className="btn sm">{t("bag.title")}</span>
      </summary>
      <section className="stack" aria-label={t("bag.title")}>
        <p className="small ink2">{t("bag.note")}</p>
        {!isAll && (
          <div className="field">
            <label htmlFor="bag-others">{t("bag.others")}</label>
            <KeptText id="bag-others" name="others" aria-describedby="bag-others-hint" />
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
          <KeptCheck name="withInfected">
            <span className="wrap">{t("bag.with_infected")}</span>
          </KeptCheck>
        )}
        <p>
          <Button>{t("bag.act")}</Button>
        </p>
      </section>
    </KeptDetails>
  );
}
