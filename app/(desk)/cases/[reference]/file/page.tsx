import { getLocale, getTranslations } from "next-intl/server";
import { PurposeField } from "@/app/_components/purpose-field";
import { Refused } from "@/app/_components/refused";
import { casePage } from "@/app/_server/case-page";
import { Button } from "@/app/_ui/button";
import { KeptCheck } from "@/app/_ui/kept-inputs";
import { Panel } from "@/app/_ui/panel";
import { Possible } from "@/app/_ui/possible";
import { RouteForm } from "@/app/_ui/route-form";
import { SectionHead } from "@/app/_ui/section-head";

export default casePage({
  show: async ({ reference, asked, reason }) => {
    const [t, locale] = await Promise.all([getTranslations("dossier"), getLocale()]);
    const bagging = reason("evidence.open");
    return (
      <section aria-labelledby="h-file">
        <SectionHead id="h-file" title={t("title")} note={t("note")} />
        <Refused refusal={asked("refused")} />
        <Panel>
          <Possible not={reason("case.export")} act={t("title")}>
            <RouteForm route="/api/cases/export" id="take-case" className="stack max-w-form">
              <input type="hidden" name="reference" value={reference} />
              <input type="hidden" name="language" value={locale} />
              <PurposeField of="case" hint={t("purpose_hint")} />
              {bagging === null && (
                <KeptCheck name="withEvidence">
                  <span>
                    {t("with_evidence")}
                    <span className="block small ink3">{t("with_evidence_hint")}</span>
                  </span>
                </KeptCheck>
              )}
              <p className="row tight">
                <Button name="format" value="pdf">
                  {t("pdf")}
                </Button>
                <Button name="format" value="bag">
                  {t("bag")}
                </Button>
              </p>
              <p className="hint">{t("bag_note")}</p>
            </RouteForm>
          </Possible>
        </Panel>
      </section>
    );
  },
});
