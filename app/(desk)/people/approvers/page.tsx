import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { read } from "@/app/_server/read";
import { requirePerson } from "@/app/_server/session";
import { Form } from "@/app/_ui/form";
import { PageHead } from "@/app/_ui/page-head";
import { Panel } from "@/app/_ui/panel";
import { RadioGroup } from "@/app/_ui/radio-group";
import { SectionHead } from "@/app/_ui/section-head";
import { SubmitButton } from "@/app/_ui/submit-button";
import { TextArea } from "@/app/_ui/text-area";
import { Time } from "@/app/_ui/time";
import { withinSentence } from "@/app/_ui/within-sentence";
import { ruledActs, severities } from "@/db/schema/vocabulary";
import { may } from "@/lib/kernel/policy";
import { approvalRulesOf } from "@/lib/statements/approvers/queries";
import { never } from "@/lib/statements/approvers/set-rule";
import { submitApprovalRule } from "./actions";

export default async function ApproversPage() {
  const person = await requirePerson();
  if (!may(person, "organisation.set-approvers")) notFound();
  const [t, d, rules] = await Promise.all([
    getTranslations("statements.approvers"),
    getTranslations("domain.severity"),
    read(person, approvalRulesOf),
  ]);
  const holding = ruledActs.map((act) => rules.find(({ concerns }) => concerns === act));
  const before = rules.filter((rule) => !holding.includes(rule));
  const worded = (
    act: (typeof ruledActs)[number],
    severity: (typeof severities)[number] | null | undefined,
  ) =>
    `${t(`concerns.${act}`)}: ${severity ? t("from_severity", { severity: withinSentence(d(severity)) }) : withinSentence(t("never"))}`;
  const line = (rule: (typeof rules)[number]) => (
    <li key={rule.id}>
      <p className="b">{worded(rule.concerns, rule.fromSeverity)}</p>
      <p className="small ink2">
        {t("set_by", { who: rule.by ?? "" })}, <Time at={rule.at} />: “{rule.reason}”
      </p>
    </li>
  );
  return (
    <>
      <PageHead title={t("title")} below={t("note")} />
      <div className="cols">
        <div className="stack-l">
          <section aria-labelledby="h-holds">
            <SectionHead id="h-holds" title={t("holds")} />
            <Panel flush>
              <ul className="list">
                {ruledActs.map((act, place) => {
                  const rule = holding[place];
                  return rule ? (
                    line(rule)
                  ) : (
                    <li key={act} className="b">
                      {worded(act, null)}
                    </li>
                  );
                })}
              </ul>
            </Panel>
          </section>
          {before.length > 0 && (
            <section aria-labelledby="h-before">
              <SectionHead id="h-before" title={t("before")} />
              <Panel flush>
                <ul className="list">{before.map(line)}</ul>
              </Panel>
            </section>
          )}
        </div>
        <Panel stack labelledBy="h-change">
          <h3 id="h-change">{t("change")}</h3>
          <Form action={submitApprovalRule}>
            <RadioGroup
              name="concerns"
              legend={t("concerns_which")}
              choices={ruledActs.map((value) => ({ value, label: t(`concerns.${value}`) }))}
            />
            <RadioGroup
              name="fromSeverity"
              legend={t("from")}
              choices={[
                ...severities.map((value) => ({ value, label: d(value) })),
                { value: never, label: t("never") },
              ]}
            />
            <TextArea name="reason" label={t("reason")} hint={t("reason_hint")} />
            <SubmitButton>{t("act")}</SubmitButton>
          </Form>
        </Panel>
      </div>
    </>
  );
}
