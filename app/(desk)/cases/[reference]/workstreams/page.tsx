import { getTranslations } from "next-intl/server";
import { CaseHead } from "@/app/_components/case-head";
import { read } from "@/app/_server/read";
import { requirePerson } from "@/app/_server/session";
import { BlockedButton } from "@/app/_ui/blocked-button";
import { Form } from "@/app/_ui/form";
import { Panel } from "@/app/_ui/panel";
import { RadioGroup } from "@/app/_ui/radio-group";
import { SectionHead } from "@/app/_ui/section-head";
import { Select } from "@/app/_ui/select";
import { SubmitButton } from "@/app/_ui/submit-button";
import { TextArea } from "@/app/_ui/text-area";
import { optionalWorkstreams } from "@/lib/cases/decide-workstream";
import { findCase } from "@/lib/cases/find";
import { may } from "@/lib/kernel/policy";
import { submitDecision } from "./actions";

export default async function WorkstreamsPage({ params }: { params: Promise<{ reference: string }> }) {
  const { reference } = await params;
  const person = await requirePerson();
  const [t, d, refusals] = await Promise.all([
    getTranslations("cases.workstream"),
    getTranslations("domain"),
    getTranslations("refusals.keys"),
  ]);
  const found = await read(person, (tx) => findCase(tx, reference));
  const why =
    found.status === "closed"
      ? refusals("case_closed")
      : may(person, "case.decide-workstream")
        ? null
        : refusals("forbidden");
  return (
    <>
      <CaseHead found={found} />
      <section aria-labelledby="h-decide">
        <SectionHead id="h-decide" title={t("title")} />
        <Panel>
          {why ? (
            <BlockedButton reason={why}>{t("act")}</BlockedButton>
          ) : (
            <Form action={submitDecision}>
              <input type="hidden" name="caseId" value={found.id} />
              <input type="hidden" name="reference" value={reference} />
              <Select
                name="workstream"
                label={t("stream")}
                value="police"
                choices={optionalWorkstreams.map((each) => ({ value: each, label: d(`workstream.${each}`) }))}
              />
              <RadioGroup
                name="needed"
                legend={t("needed")}
                value="no"
                choices={[
                  { value: "no", label: t("no") },
                  { value: "yes", label: t("yes") },
                ]}
              />
              <TextArea name="reason" label={t("reason")} hint={t("reason_hint")} />
              <SubmitButton>{t("act")}</SubmitButton>
            </Form>
          )}
        </Panel>
      </section>
    </>
  );
}
