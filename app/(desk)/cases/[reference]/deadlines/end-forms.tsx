import { getTranslations } from "next-intl/server";
import { MomentInput } from "@/app/_components/moment-input";
import { Form } from "@/app/_ui/form";
import { zoneName } from "@/app/_ui/moment";
import { Possible } from "@/app/_ui/possible";
import { SectionHead } from "@/app/_ui/section-head";
import { SubmitButton } from "@/app/_ui/submit-button";
import { TextArea } from "@/app/_ui/text-area";
import type { Why } from "@/app/_ui/why";
import type { zones } from "@/db/schema/vocabulary";
import { submitMet, submitWaiver } from "./actions";

type EndFormsProps = {
  deadline: { id: string; version: number; zone: (typeof zones)[number] };
  reference: string;
  /** Why the reader cannot waive it. */
  notWaived: Why | null;
  isPast: boolean;
};

/** The two ways in which a running deadline ends by hand. */
export async function EndForms({ deadline, reference, notWaived, isPast }: EndFormsProps) {
  const t = await getTranslations("deadlines");
  const carried = { deadlineId: deadline.id, version: deadline.version, reference };
  return (
    <div className="cols-even">
      <section aria-labelledby="h-meet">
        <SectionHead id="h-meet" level={3} title={t("meet")} />
        <Form action={submitMet} id={`meet-${deadline.id}`} label={t("meet")} carries={carried}>
          <MomentInput
            name="metAt"
            asks="hour"
            label={t("met_at", { zone: zoneName(deadline.zone) })}
            hint={t("met_at_hint")}
            optional
          />
          <TextArea
            name="reason"
            label={t("meet_reason")}
            hint={t(isPast ? "meet_reason_late_hint" : "meet_reason_hint")}
            rows={2}
            optional={!isPast}
          />
          <SubmitButton small>{t("meet")}</SubmitButton>
        </Form>
      </section>
      <Possible small not={notWaived} act={t("waive")}>
        <section aria-labelledby="h-waive">
          <SectionHead id="h-waive" level={3} title={t("waive")} />
          <Form action={submitWaiver} id={`waive-${deadline.id}`} label={t("waive")} carries={carried}>
            <TextArea name="reason" label={t("waive_reason")} hint={t("waive_reason_hint")} rows={2} />
            <SubmitButton small weight="grave">
              {t("waive")}
            </SubmitButton>
          </Form>
        </section>
      </Possible>
    </div>
  );
}
