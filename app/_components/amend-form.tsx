import { getTranslations } from "next-intl/server";
import { Form } from "@/app/_ui/form";
import type { FormAction } from "@/app/_ui/form-state";
import { Notice } from "@/app/_ui/notice";
import { Panel } from "@/app/_ui/panel";
import { SubmitButton } from "@/app/_ui/submit-button";
import { TextArea } from "@/app/_ui/text-area";
import { amendedFields } from "@/db/rights/amendable";
import { AmendField } from "./amend-field";
import { NamedSystem } from "./named-system";
import { NewerWords } from "./newer-words";
import type { AmendRead } from "./read-amend";
import { TitleStands } from "./title-stands";

type AmendFormProps = {
  of: AmendRead;
  action: FormAction;
  carries?: Readonly<Record<string, string>> | undefined;
};

/** Puts a record right: its words as they are to be changed, why, and what this means for what rests on them. */
export async function AmendForm({ of, action, carries }: AmendFormProps) {
  const { kind, recordId, words, resting, organisations, systems, people } = of;
  const t = await getTranslations("amendments");
  const both = resting.statements > 0 && resting.referrals > 0 ? "yes" : "no";
  const fields = amendedFields(kind).filter((field) => field in words);
  const rests = resting.statements + resting.referrals > 0;
  return (
    <Panel>
      <Form action={action} carries={{ recordId, ...carries }}>
        <NewerWords
          seen={words}
          names={Object.fromEntries(
            Object.keys(words).map((field) => [field, t(`field.${field as "title"}`)]),
          )}
          words={{ title: t("meanwhile", { who: "{who}" }), note: t("meanwhile_note") }}
        />
        {fields.map((field) => (
          <AmendField
            key={field}
            {...{ kind, field, organisations, systems, people }}
            text={words[field] ?? ""}
            precision={
              words.exactness ?? words.precision ?? words.firstSeenExactness ?? words.testedExactness
            }
            isListed={of.isData}
          />
        ))}
        {of.lacksSystems && <NamedSystem name="supersedesNamed" label={t("field.supersedesId")} />}
        {kind === "source" && (
          <TextArea name="identity" label={t("field.identity")} hint={t("identity_hint")} rows={2} optional />
        )}
        {kind === "case" && (
          <TitleStands words={{ label: t("stands", { word: "{word}" }), note: t("stands_note") }} />
        )}
        {t.has(`stays.${kind as "assessment"}`) && (
          <p className="small ink3">{t(`stays.${kind as "assessment"}`)}</p>
        )}
        <TextArea name="reason" label={t("reason")} hint={t("reason_hint")} />
        {rests && (
          <>
            <Notice tone="caution" icon="warn" title={t("rests", { ...resting, both })} />
            <TextArea name="resting" label={t("resting", { ...resting, both })} hint={t("resting_hint")} />
          </>
        )}
        <SubmitButton>{t("save")}</SubmitButton>
      </Form>
    </Panel>
  );
}
