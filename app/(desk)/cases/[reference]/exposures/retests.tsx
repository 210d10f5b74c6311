import { useLocale, useTranslations } from "next-intl";
import { MomentInput } from "@/app/_components/moment-input";
import { BlockedButton } from "@/app/_ui/blocked-button";
import { Form } from "@/app/_ui/form";
import { formatDay, formatMoment } from "@/app/_ui/moment";
import { RadioGroup } from "@/app/_ui/radio-group";
import { SubmitButton } from "@/app/_ui/submit-button";
import { TextArea } from "@/app/_ui/text-area";
import { TextInput } from "@/app/_ui/text-input";
import type { Why } from "@/app/_ui/why";
import { retestResults } from "@/db/schema/vocabulary";
import { evidenceReference } from "@/lib/evidence/reference";
import { submitRetest, submitRetestPlan } from "./actions";
import type { Exposure } from "./exposure-entry";

type RetestsProps = {
  exposure: Exposure;
  reference: string;
  /** Why none can be planned or recorded, or null. */
  notPlan: Why | null;
  notRecord: Why | null;
};
type Retest = Exposure["retests"][number];

/** The re-tests of an exposure: what was planned, what it showed, and what can be done next. */
export function Retests({ exposure, reference, notPlan, notRecord }: RetestsProps) {
  const t = useTranslations("verification.retests");
  return (
    <>
      {exposure.retests.length > 0 && (
        <ol className="stack-s small" aria-label={t("title")}>
          {exposure.retests.map((retest) => (
            <li key={retest.id}>
              <Planned retest={retest} />
              {retest.result === null && notRecord === null && (
                <ResultForm retest={retest} reference={reference} />
              )}
            </li>
          ))}
        </ol>
      )}
      {notPlan ? (
        <BlockedButton reason={notPlan}>{t("plan")}</BlockedButton>
      ) : (
        <details>
          <summary>{t("plan")}</summary>
          <Form
            action={submitRetestPlan}
            id={`retest-${exposure.number}`}
            label={t("plan")}
            carries={{ exposureId: exposure.id, reference }}
          >
            <div className="fields">
              <MomentInput name="plannedFor" asks="day" label={t("planned_for")} />
              <TextInput name="tester" label={t("tester")} hint={t("tester_hint")} />
            </div>
            <TextArea name="method" label={t("method")} hint={t("method_hint")} />
            <SubmitButton>{t("plan")}</SubmitButton>
          </Form>
        </details>
      )}
    </>
  );
}

function Planned({ retest }: { retest: Retest }) {
  const t = useTranslations("verification.retests");
  const locale = useLocale();
  const planned = { date: formatDay(retest.plannedFor, locale, {}), tester: retest.tester };
  return (
    <>
      <p>
        {t("planned", planned)} <span className="ink2 whitespace-pre-line">{retest.method}</span>
      </p>
      {retest.result !== null && (
        <p>
          <b>{t(`result_${retest.result}`)}</b>
          {retest.testedAt &&
            `, ${formatMoment(retest.testedAt, locale, { precision: retest.exactness ?? "day" })}`}
          {retest.testedBy !== null && `, ${t("tested_by", { tester: retest.testedBy })}`}
          {`. ${retest.found} `}
          <span className="ink3">
            {[retest.evidence !== null && evidenceReference(retest.evidence), retest.by]
              .filter(Boolean)
              .join(", ")}
          </span>
        </p>
      )}
    </>
  );
}

function ResultForm({ retest, reference }: { retest: Retest; reference: string }) {
  const t = useTranslations("verification.retests");
  return (
    <details>
      <summary>{t("record")}</summary>
      <Form
        action={submitRetest}
        id={`result-${retest.id}`}
        label={t("record")}
        carries={{ retestId: retest.id, reference }}
      >
        <RadioGroup
          name="result"
          legend={t("result")}
          choices={retestResults.map((each) => ({
            value: each,
            label: t(`result_${each}`),
            note: t(`result_${each}_note`),
          }))}
        />
        <div className="fields">
          <MomentInput
            name="testedAt"
            asks="day"
            label={t("tested_at")}
            hint={t("tested_at_hint")}
            optional
          />
          <TextInput name="tester" label={t("tested_by_ask")} hint={t("tested_by_hint")} optional />
          <TextInput name="evidenceId" label={t("evidence")} hint={t("evidence_hint")} optional />
        </div>
        <TextArea name="found" label={t("found")} hint={t("found_hint")} />
        <SubmitButton>{t("record")}</SubmitButton>
      </Form>
    </details>
  );
}
