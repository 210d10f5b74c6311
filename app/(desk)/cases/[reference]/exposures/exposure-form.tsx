import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { MomentInput } from "@/app/_components/moment-input";
import { namedChoice } from "@/app/_components/record-choices";
import { Form } from "@/app/_ui/form";
import { Select } from "@/app/_ui/select";
import { SubmitButton } from "@/app/_ui/submit-button";
import { TextArea } from "@/app/_ui/text-area";
import { TextInput } from "@/app/_ui/text-input";
import type { ResultOrigin } from "@/lib/exposures/from-results";
import { owaspCategories } from "@/lib/exposures/owasp";
import { FromResult } from "../_parts/from-result";
import { submitExposure } from "./actions";
import { DataFields } from "./data-fields";
import { VectorFields } from "./vector-fields";

type ExposureFormProps = {
  caseId: string;
  reference: string;
  systems: readonly { id: string; name: string }[];
  organisations: readonly { id: string; name: string }[];
  /** The result of an assessment that it is recorded for. */
  from?: ResultOrigin | undefined;
  /** The fields of the label. */
  children: ReactNode;
};

/** Records a technical weakness of a system. */
export function ExposureForm(props: ExposureFormProps) {
  const { caseId, reference, systems, organisations, from, children } = props;
  const t = useTranslations("verification.exposures");
  return (
    <Form
      action={submitExposure}
      id="exposure"
      carries={{ caseId, reference, ...(from && { resultId: from.id }) }}
    >
      {from && <FromResult from={from} />}
      <div className="fields">
        <Select
          name="systemId"
          label={t("system")}
          value={systems.length === 1 ? systems[0]?.id : (from?.systemId ?? undefined)}
          choices={systems.map(namedChoice)}
        />
        <TextInput name="service" label={t("service")} hint={t("service_hint")} />
        <TextInput name="host" label={t("host")} hint={t("host_hint")} />
        <TextInput name="port" label={t("port")} hint={t("port_hint")} optional />
      </div>
      <div className="fields">
        <TextInput name="cve" label={t("cve")} hint={t("cve_hint")} optional />
        <TextInput name="cwe" label={t("cwe")} hint={t("cwe_hint")} optional />
        <TextInput
          name="owasp"
          label={t("owasp")}
          hint={t("owasp_hint")}
          suggestions={owaspCategories.map((value) => ({ value }))}
          optional
        />
      </div>
      <TextArea name="categories" label={t("categories")} hint={t("categories_hint")} optional />
      <details>
        <summary>{t("by_category")}</summary>
        <p className="hint">{t("by_category_hint")}</p>
        {[0, 1, 2, 3].map((row) => (
          <DataFields key={row} before={`data.${row}.`} optional />
        ))}
      </details>
      <div className="fields">
        <TextInput name="people" label={t("people_all")} inputMode="numeric" optional />
        <TextInput name="records" label={t("records_all")} inputMode="numeric" optional />
      </div>
      <div className="fields">
        <MomentInput
          name="firstSeenAt"
          label={t("first_seen")}
          hint={t("first_seen_hint")}
          asks="day"
          optional
        />
        <Select
          name="firstSeenById"
          label={t("first_seen_by")}
          choices={organisations.map(namedChoice)}
          optional
        />
        <Select
          name="firstSeenPartyId"
          label={t("first_seen_party")}
          choices={organisations.map(namedChoice)}
          optional
        />
      </div>
      <details>
        <summary>{t("score_first")}</summary>
        <VectorFields organisations={organisations} optional />
      </details>
      {children}
      <SubmitButton>{t("record")}</SubmitButton>
    </Form>
  );
}
