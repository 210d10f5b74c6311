import { getTranslations } from "next-intl/server";
import { MomentInput } from "@/app/_components/moment-input";
import { casePage } from "@/app/_server/case-page";
import { EmptyState } from "@/app/_ui/empty-state";
import { Form } from "@/app/_ui/form";
import { Panel } from "@/app/_ui/panel";
import { Possible } from "@/app/_ui/possible";
import { SectionHead } from "@/app/_ui/section-head";
import { SubmitButton } from "@/app/_ui/submit-button";
import { TextInput } from "@/app/_ui/text-input";
import { Time } from "@/app/_ui/time";
import { disclosuresOf } from "@/lib/disclosures/queries";
import { personOf } from "@/lib/kernel/person-of";
import { submitDisclosure } from "./actions";

export default casePage({
  reads: (tx, { found }) => ({ disclosures: disclosuresOf(tx, found.id) }),
  show: async ({ found, reference, base, disclosures, not }) => {
    const t = await getTranslations("disclosures");
    const why = not("disclosure.record");
    return (
      <div className="cols">
        <section aria-labelledby="h-disclosures">
          <SectionHead id="h-disclosures" title={t("title")} />
          {disclosures.length === 0 ? (
            <EmptyState
              title={t("none")}
              why={why === null ? t("none_why") : t("none_why_others")}
              next={
                why === null ? (
                  <a href="#record">{t("link")}</a>
                ) : (
                  <a href={`${base}/statements`}>{t("to_statements")}</a>
                )
              }
            />
          ) : (
            <Panel flush>
              <ul className="list">
                {disclosures.map((each) => (
                  <li key={each.id} id={each.id}>
                    <p className="wrap">{t("says", { who: each.source, where: each.seenIn })}</p>
                    <p className="small ink2">
                      {t("seen")} <Time at={each.seenAt} />;{" "}
                      {t("by", { who: personOf(each.by ?? "", each.organisation ?? "") })},{" "}
                      <Time at={each.recordedAt} />
                    </p>
                  </li>
                ))}
              </ul>
            </Panel>
          )}
        </section>
        {!why?.isNever && (
          <aside className="stack" aria-label={t("link")}>
            <Panel labelledBy="record" stack>
              <h2 id="record" className="text-h3">
                {t("link")}
              </h2>
              <p className="small ink2">{t("note")}</p>
              <Possible not={why} act={t("act")}>
                <Form action={submitDisclosure} carries={{ caseId: found.id, reference }}>
                  <TextInput name="source" label={t("source")} hint={t("source_hint")} />
                  <TextInput name="seenIn" label={t("seen_in")} hint={t("seen_in_hint")} />
                  <MomentInput name="seenAt" asks="hour" label={t("seen_at")} />
                  <SubmitButton weight="grave">{t("act")}</SubmitButton>
                </Form>
              </Possible>
            </Panel>
          </aside>
        )}
      </div>
    );
  },
});
