import { useTranslations } from "next-intl";
import { namedChoice } from "@/app/_components/record-choices";
import type { Reason } from "@/app/_server/reasons";
import { Form } from "@/app/_ui/form";
import { Notice } from "@/app/_ui/notice";
import { Panel } from "@/app/_ui/panel";
import { SectionHead } from "@/app/_ui/section-head";
import { Select } from "@/app/_ui/select";
import { SubmitButton } from "@/app/_ui/submit-button";
import { TextArea } from "@/app/_ui/text-area";
import { TextInput } from "@/app/_ui/text-input";
import { submitHandOver, submitLead } from "./actions";
import type { KeepingOf } from "./read-keeping";

type KeepingProps = { keeping: KeepingOf; found: { id: string }; reference: string; not: Reason };

/** What nobody keeps or leads, who is to lead, and the hand-over of all that the reader keeps and leads. */
export function Keeping({ keeping, found, reference, not }: KeepingProps) {
  const t = useTranslations("cases.keeping");
  const { gone, kept, leads, leaders, keepers, things } = keeping;
  const carries = { caseId: found.id, reference };
  const assigns = not("case.assign") === null && leaders.length > 0 && !leads;
  const handsOver = not("evidence.hand-over") === null && (kept > 0 || leads);
  if (gone.lead + gone.items === 0 && !assigns && !handsOver) return null;
  const handing = t(kept > 0 ? (leads ? "hand_over" : "hand_over_kept") : "hand_over_lead");
  const lead = <Select name="leadId" label={t("new_lead")} choices={leaders.map(namedChoice)} />;
  const ofItems = gone.items > 0 || (handsOver && kept > 0);
  const ofLead = gone.lead > 0 || assigns || (handsOver && leads);
  const title = t(ofItems ? (ofLead ? "title" : "title_kept") : "title_lead");
  return (
    <section aria-labelledby="h-keeping">
      <SectionHead id="h-keeping" title={title} />
      <div className="stack">
        {gone.lead > 0 && <Notice tone="caution">{t("no_lead")}</Notice>}
        {gone.items > 0 && (
          <Notice tone="caution">
            {t("items", { count: gone.items })} <a href={`/cases/${reference}/evidence`}>{t("items_open")}</a>
          </Notice>
        )}
        {assigns && (
          <Panel>
            <Form action={submitLead} id="lead" label={t("assign")} carries={carries}>
              {lead}
              <SubmitButton>{t("assign")}</SubmitButton>
            </Form>
          </Panel>
        )}
        {handsOver && (
          <Panel>
            <h3 className="mb-2">{handing}</h3>
            <Form action={submitHandOver} id="hand-over" label={handing} carries={carries}>
              <p className="ink2">{t("hand_over_note", { items: kept, lead: leads ? "yes" : "no" })}</p>
              {kept > 0 && (
                <Select name="keeperId" label={t("new_keeper")} choices={keepers.map(namedChoice)} />
              )}
              {leads && lead}
              {things && <TextInput name="place" label={t("place")} hint={t("place_hint")} />}
              <TextArea name="reason" label={t("reason")} rows={2} />
              <SubmitButton>{handing}</SubmitButton>
            </Form>
          </Panel>
        )}
      </div>
    </section>
  );
}
