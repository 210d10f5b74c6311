import { useLocale, useTranslations } from "next-intl";
import { MomentInput } from "@/app/_components/moment-input";
import { namedChoice } from "@/app/_components/record-choices";
import { AnswerGroup } from "@/app/_ui/answer-group";
import { CheckboxGroup } from "@/app/_ui/checkbox-group";
import { Form } from "@/app/_ui/form";
import { Select } from "@/app/_ui/select";
import { SubmitButton } from "@/app/_ui/submit-button";
import { TextArea } from "@/app/_ui/text-area";
import { withinSentence } from "@/app/_ui/within-sentence";
import { wordsIn } from "@/lib/assessments/words-in";
import type { ResultOrigin } from "@/lib/exposures/from-results";
import type { GroundChoices } from "@/lib/recommendations/queries";
import { FromResult } from "../_parts/from-result";
import { submitRecommendation } from "./actions";

type MakeFormProps = {
  caseId: string;
  reference: string;
  owners: readonly { id: string; name: string }[];
  grounds: GroundChoices;
  /** The result of an assessment that it follows from. */
  from?: ResultOrigin | undefined;
};

/** As long as what is recommended can be. */
const longest = 300;

/** Advises an organisation on the case what to do, why, and by when. */
export function MakeForm({ caseId, reference, owners, grounds, from }: MakeFormProps) {
  const t = useTranslations("recommendations");
  const d = useTranslations("domain");
  const locale = useLocale();
  const result = from && { assessment: String(from.assessment), code: from.code, checklist: from.checklist };
  return (
    <Form action={submitRecommendation} id="make" carries={{ caseId, reference }}>
      {from && <FromResult from={from} />}
      <Select name="ownerId" label={t("owner")} hint={t("owner_hint")} choices={owners.map(namedChoice)} />
      <TextArea
        name="what"
        label={t("what")}
        hint={t("what_hint")}
        value={from && proposed(from, locale)}
        rows={1}
        quiet
      />
      <TextArea
        name="why"
        label={t("why")}
        hint={t("why_hint")}
        rows={4}
        value={result && t("was_not_met", result)}
      />
      <div className="fields">
        <MomentInput name="dueOn" asks="day" label={t("due_on")} />
        <MomentInput name="givenOn" asks="day" label={t("given_on")} optional />
      </div>
      <AnswerGroup name="grounds" legend={t("follows_from")}>
        {from && result && (
          <CheckboxGroup
            name="resultIds"
            legend={t("from_results")}
            values={[from.id]}
            choices={[
              {
                value: from.id,
                label: t("result", {
                  ...result,
                  result: withinSentence(d(`requirement_result.${from.result}`)),
                }),
              },
            ]}
          />
        )}
        <div className="cols-even">
          {grounds.exposures.length > 0 && (
            <CheckboxGroup
              name="exposureIds"
              legend={t("from_exposures")}
              choices={grounds.exposures.map(({ id, number, service, state }) => ({
                value: id,
                label: t("exposure", { number, service }),
                note: d(`exposure_state.${state}`),
              }))}
            />
          )}
          {grounds.findings.length > 0 && (
            <CheckboxGroup
              name="findingIds"
              legend={t("from_findings")}
              choices={grounds.findings.map(({ id, claim, revision, verdict, text }) => ({
                value: id,
                label: t("finding", { claim, revision, verdict: d(`verdict.${verdict}`) }),
                note: text,
              }))}
            />
          )}
        </div>
      </AnswerGroup>
      <SubmitButton>{t("make")}</SubmitButton>
    </Form>
  );
}

/** What is recommended, as a proposal: the requirement with its reference, as far as there is room. */
const proposed = ({ code, words }: ResultOrigin, locale: string): string => {
  const whole = `${code}: ${wordsIn(words, locale).text}`;
  return whole.length <= longest ? whole : `${whole.slice(0, longest - 1).trimEnd()}…`;
};
