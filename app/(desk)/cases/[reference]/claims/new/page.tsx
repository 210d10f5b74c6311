import { getTranslations } from "next-intl/server";
import { Choose } from "@/app/_components/choose";
import { casePage } from "@/app/_server/case-page";
import { Form } from "@/app/_ui/form";
import { NextPage } from "@/app/_ui/next-page";
import { Panel } from "@/app/_ui/panel";
import { SectionHead } from "@/app/_ui/section-head";
import { Select } from "@/app/_ui/select";
import { SubmitButton } from "@/app/_ui/submit-button";
import { TextArea } from "@/app/_ui/text-area";
import { listAllegationsOf } from "@/lib/cases/queries";
import { readCursor } from "@/lib/kernel/cursor";
import { pageFrom } from "@/lib/kernel/page";
import { submitClaim } from "./actions";

export default casePage({
  act: "claim.add",
  reads: (tx, { found, asked }) => ({
    page: listAllegationsOf(tx, found.id, pageFrom(readCursor(asked("after")))),
  }),
  show: async ({ reference, base, asked, page: { rows: allegations, next } }) => {
    const t = await getTranslations("cases.add_claim");
    const from = asked("from") === "overview" ? { from: "overview" } : undefined;
    return (
      <section aria-labelledby="h-claim" className="max-w-form">
        <SectionHead id="h-claim" title={t("title")} />
        <Panel>
          <Form action={submitClaim} carries={{ reference, ...from }}>
            <TextArea name="text" label={t("text")} hint={t("text_hint")} rows={2} />
            <Choose from="credibility" value="6" label={t("credibility")} />
            <Select
              name="allegationId"
              label={t("allegation")}
              value={allegations.length === 1 ? allegations[0]?.id : undefined}
              choices={allegations.map((each) => ({
                value: each.id,
                label: `${each.reference} ${each.source ?? ""}`,
              }))}
            />
            <NextPage
              here={`${base}/claims/new${from ? "?from=overview" : ""}`}
              after={asked("after")}
              next={next}
            />
            <SubmitButton>{t("act")}</SubmitButton>
          </Form>
        </Panel>
      </section>
    );
  },
});
