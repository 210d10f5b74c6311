import { useTranslations } from "next-intl";
import { Choose } from "@/app/_components/choose";
import { MomentInput } from "@/app/_components/moment-input";
import { namedChoice } from "@/app/_components/record-choices";
import { BlockedButton } from "@/app/_ui/blocked-button";
import { Form } from "@/app/_ui/form";
import { Select } from "@/app/_ui/select";
import { SubmitButton } from "@/app/_ui/submit-button";
import type { Why } from "@/app/_ui/why";
import { submitDataCount, submitReport } from "./actions";
import { DataFields } from "./data-fields";
import type { Exposure } from "./exposure-entry";

type ToldFormsProps = {
  exposure: Exposure;
  reference: string;
  organisations: readonly { id: string; name: string }[];
  not: Why | null;
};

/** When a weakness was reported, to whom and by whose word. */
export function ReportForm({ exposure, reference, organisations, not }: ToldFormsProps) {
  const t = useTranslations("verification.exposures");
  if (not) return <BlockedButton reason={not}>{t("report")}</BlockedButton>;
  return (
    <details>
      <summary>{t("report")}</summary>
      <Form
        action={submitReport}
        id={`report-${exposure.number}`}
        label={t("report")}
        carries={{ exposureId: exposure.id, reference }}
      >
        <div className="fields">
          <MomentInput name="reportedAt" asks="day" label={t("reported_at")} hint={t("reported_at_hint")} />
          <Select
            name="reportedToId"
            label={t("reported_to")}
            choices={organisations.map(namedChoice)}
            optional
          />
          <Select
            name="partyId"
            label={t("by_whose_word")}
            choices={organisations.map(namedChoice)}
            optional
          />
        </div>
        <SubmitButton>{t("report")}</SubmitButton>
      </Form>
    </details>
  );
}

/** Another party's date of what was recorded: its first sight or its closing. */
export function AnotherDateForm({ exposure, reference, organisations, not }: ToldFormsProps) {
  const t = useTranslations("verification.exposures");
  if (not) return <BlockedButton reason={not}>{t("another_date")}</BlockedButton>;
  return (
    <details>
      <summary>{t("another_date")}</summary>
      <Form
        action={submitReport}
        id={`date-${exposure.number}`}
        label={t("another_date")}
        carries={{ exposureId: exposure.id, reference }}
      >
        <div className="fields">
          <Choose
            from="exposure_event"
            name="event"
            only={["first_seen", "closed"]}
            label={t("another_date_of")}
          />
          <MomentInput
            name="reportedAt"
            asks="day"
            label={t("another_date_at")}
            hint={t("another_date_hint")}
          />
          <Select name="partyId" label={t("by_whose_word")} choices={organisations.map(namedChoice)} />
        </div>
        <SubmitButton>{t("another_date")}</SubmitButton>
      </Form>
    </details>
  );
}

/** How many people and records a category of the exposed data holds. */
export function DataForm({ exposure, reference, not }: Omit<ToldFormsProps, "organisations">) {
  const t = useTranslations("verification.exposures");
  if (not) return <BlockedButton reason={not}>{t("count_data")}</BlockedButton>;
  return (
    <details>
      <summary>{t("count_data")}</summary>
      <Form
        action={submitDataCount}
        id={`data-${exposure.number}`}
        label={t("count_data")}
        carries={{ exposureId: exposure.id, reference }}
      >
        <DataFields />
        <SubmitButton>{t("count_data")}</SubmitButton>
      </Form>
    </details>
  );
}
