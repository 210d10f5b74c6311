import { getTranslations } from "next-intl/server";
import { namedChoice } from "@/app/_components/record-choices";
import { Form } from "@/app/_ui/form";
import { Panel } from "@/app/_ui/panel";
import { Possible } from "@/app/_ui/possible";
import { RadioGroup } from "@/app/_ui/radio-group";
import { SectionHead } from "@/app/_ui/section-head";
import { Select } from "@/app/_ui/select";
import { SubmitButton } from "@/app/_ui/submit-button";
import { TextArea } from "@/app/_ui/text-area";
import { withinSentence } from "@/app/_ui/within-sentence";
import { sharePurposes } from "@/db/schema/vocabulary";
import { statementPage } from "../statement-page";
import { submitShare, submitShareEnd } from "./actions";
import { ShareList } from "./share-list";

export default statementPage({
  head: async () => ({ title: (await getTranslations("statements.share"))("title") }),
  show: async ({ of, not, why }) => {
    const t = await getTranslations("statements.share");
    const { statement, current, shares, parties } = of;
    const open = shares.filter(({ endedAt }) => endedAt === null);
    const others = parties.filter(({ id }) => id !== statement.organisationId);
    const { number } = current;
    return (
      <div className="cols">
        <section aria-labelledby="h-shares">
          <SectionHead id="h-shares" title={t("shares")} />
          <ShareList shares={shares} />
        </section>
        <aside className="stack" aria-label={t("title")}>
          <Panel labelledBy="h-share" stack>
            <h2 id="h-share" className="text-h3">
              {t("act", { number })}
            </h2>
            <p className="small ink2">{t("note", { number })}</p>
            <Possible not={why("statement.share")} act={t("act", { number })}>
              {others.length === 0 ? (
                <p className="small ink3">{t("nobody_else")}</p>
              ) : (
                <Form
                  action={submitShare}
                  id="share"
                  carries={{ statementId: statement.id, digest: current.digest }}
                >
                  <Select name="organisationId" label={t("organisation")} choices={others.map(namedChoice)} />
                  <RadioGroup
                    name="purpose"
                    legend={t("purpose")}
                    choices={sharePurposes.map((value) => ({
                      value,
                      label: t(`purposes.${value}`),
                      note: t(`purpose_notes.${value}`),
                    }))}
                  />
                  <SubmitButton>{t("act", { number })}</SubmitButton>
                </Form>
              )}
            </Possible>
          </Panel>
          {open.length > 0 && (
            <Panel labelledBy="h-end" stack>
              <h2 id="h-end" className="text-h3">
                {t("end_title")}
              </h2>
              <Possible not={not("statement.end-share")} act={t("end")}>
                <Form action={submitShareEnd} id="end">
                  <Select
                    name="shareId"
                    label={t("end_which")}
                    choices={open.map(({ id, organisation, version, purpose }) => ({
                      value: id,
                      label: `${organisation}, ${t("version", { number: version })}, ${withinSentence(t(`purposes.${purpose}`))}`,
                    }))}
                  />
                  <TextArea name="reason" label={t("end_reason")} hint={t("end_hint")} />
                  <SubmitButton weight="plain">{t("end")}</SubmitButton>
                </Form>
              </Possible>
            </Panel>
          )}
        </aside>
      </div>
    );
  },
});
