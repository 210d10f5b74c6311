import { useTranslations } from "next-intl";
import { Choose } from "@/app/_components/choose";
import { PickRecord } from "@/app/_components/pick-record";
import { claimChoice, claimNumber } from "@/app/_components/record-choices";
import { Form } from "@/app/_ui/form";
import { Panel } from "@/app/_ui/panel";
import { SectionHead } from "@/app/_ui/section-head";
import { SubmitButton } from "@/app/_ui/submit-button";
import { TextArea } from "@/app/_ui/text-area";
import type { ClaimWithHistory } from "@/lib/claims/queries";
import type { Choices } from "@/lib/kernel/page";
import { submitMerger, submitSplit, submitWeight } from "./actions";

type ChangeClaimProps = {
  claim: ClaimWithHistory;
  caseId: string;
  reference: string;
  others: Choices<{ id: string; number: number; text: string }>;
};

/** The three ways to change a claim beside its words: weigh it, merge it into another one, split it. */
export function ChangeClaim({ claim, caseId, reference, others }: ChangeClaimProps) {
  const t = useTranslations("claims");
  const carries = { caseId, reference, claimId: claim.id };
  const grade = String(claim.credibility) as "1";
  return (
    <section id="change" aria-labelledby="h-change" className="stack">
      <SectionHead id="h-change" title={t("changing", { number: String(claim.number) })} note={claim.text} />
      <Panel stack>
        <h3>{t("weigh.title")}</h3>
        {/* Made anew with what somebody else has weighed meanwhile, so that it is seen. */}
        <Form
          key={claim.version}
          action={submitWeight}
          id="weigh"
          carries={{ ...carries, version: claim.version }}
        >
          <Choose from="credibility" value={grade} label={t("weigh.credibility")} />
          <SubmitButton>{t("weigh.act")}</SubmitButton>
        </Form>
      </Panel>
      {others.rows.length > 0 && (
        <Panel stack>
          <h3>{t("merge.title")}</h3>
          <p className="small ink3">{t("merge.note")}</p>
          <Form action={submitMerger} id="merge" carries={carries}>
            <PickRecord
              name="intoId"
              label={t("merge.into")}
              from={others}
              choice={claimChoice}
              number={claimNumber}
            />
            <TextArea name="reason" label={t("reason")} hint={t("reason_hint")} rows={2} />
            <SubmitButton weight="grave">{t("merge.act")}</SubmitButton>
          </Form>
        </Panel>
      )}
      <Panel stack>
        <h3>{t("split.title")}</h3>
        <p className="small ink3">{t("split.note")}</p>
        <Form action={submitSplit} id="split" carries={carries}>
          <TextArea name="parts" label={t("split.parts")} hint={t("split.parts_hint")} rows={4} />
          <TextArea name="reason" label={t("reason")} hint={t("reason_hint")} rows={2} />
          <SubmitButton>{t("split.act")}</SubmitButton>
        </Form>
      </Panel>
    </section>
  );
}
