import { getTranslations } from "next-intl/server";
import { MomentInput } from "@/app/_components/moment-input";
import { casePage } from "@/app/_server/case-page";
import { Form } from "@/app/_ui/form";
import { Panel } from "@/app/_ui/panel";
import { Possible } from "@/app/_ui/possible";
import { SectionHead } from "@/app/_ui/section-head";
import { SubmitButton } from "@/app/_ui/submit-button";
import { TextArea } from "@/app/_ui/text-area";
import { obstacle } from "@/lib/observables/lifecycle";
import { findObservable } from "@/lib/observables/queries";
import { submitDropped, submitSeenAgain } from "../actions";
import { ObservableRows } from "../observable-rows";

export default casePage({
  reads: (tx, { found, params }) => ({ observable: findObservable(tx, found.id, params.id ?? "") }),
  show: async ({ base, reference, observable, not }) => {
    const t = await getTranslations("observables");
    return (
      <div className="stack-l">
        <section aria-labelledby="h-observable">
          <SectionHead
            id="h-observable"
            title={t(`kind.${observable.kind}`)}
            acts={<a href={`${base}/observables`}>{t("title")}</a>}
          />
          <ObservableRows rows={[observable]} />
        </section>
        <Panel>
          <Possible not={not("observable.see-again", obstacle(observable))} act={t("see_again")}>
            <Form
              id="seen-again"
              action={submitSeenAgain}
              label={t("see_again")}
              carries={{ observableId: observable.id, reference }}
            >
              <MomentInput name="lastSeenOn" asks="day" label={t("last_seen")} hint={t("see_again_hint")} />
              <SubmitButton weight="plain">{t("see_again")}</SubmitButton>
            </Form>
          </Possible>
        </Panel>
        <Panel>
          <Possible not={not("observable.drop", obstacle(observable))} act={t("drop")}>
            <Form
              id="drop"
              action={submitDropped}
              label={t("drop")}
              carries={{ observableId: observable.id, reference }}
            >
              <TextArea name="reason" label={t("drop_reason")} hint={t("reason_hint")} rows={2} />
              <SubmitButton weight="plain">{t("drop")}</SubmitButton>
            </Form>
          </Possible>
        </Panel>
      </div>
    );
  },
});
