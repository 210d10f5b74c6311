import { getTranslations } from "next-intl/server";
import { Choose } from "@/app/_components/choose";
import { casePage } from "@/app/_server/case-page";
import { Form } from "@/app/_ui/form";
import { Panel } from "@/app/_ui/panel";
import { Possible } from "@/app/_ui/possible";
import { RadioGroup } from "@/app/_ui/radio-group";
import { SectionHead } from "@/app/_ui/section-head";
import { SubmitButton } from "@/app/_ui/submit-button";
import { TextArea } from "@/app/_ui/text-area";
import { optionalWorkstreams } from "@/lib/cases/optional-workstreams";
import { submitDecision } from "./actions";

export default casePage({
  show: async ({ found, reference, not }) => {
    const t = await getTranslations("cases.workstream");
    return (
      <section aria-labelledby="h-decide">
        <SectionHead id="h-decide" title={t("title")} />
        <Panel>
          <Possible not={not("case.decide-workstream")} act={t("act")}>
            <Form action={submitDecision} carries={{ caseId: found.id, reference }}>
              <Choose from="workstream" only={optionalWorkstreams} label={t("stream")} />
              <RadioGroup
                name="needed"
                legend={t("needed")}
                choices={[
                  { value: "no", label: t("no") },
                  { value: "yes", label: t("yes") },
                ]}
              />
              <TextArea name="reason" label={t("reason")} hint={t("reason_hint")} />
              <SubmitButton>{t("act")}</SubmitButton>
            </Form>
          </Possible>
        </Panel>
      </section>
    );
  },
});
