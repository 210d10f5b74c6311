import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { CaseHead } from "@/app/_components/case-head";
import { read } from "@/app/_server/read";
import { requirePerson } from "@/app/_server/session";
import { Form } from "@/app/_ui/form";
import { Panel } from "@/app/_ui/panel";
import { SectionHead } from "@/app/_ui/section-head";
import { Select } from "@/app/_ui/select";
import { SubmitButton } from "@/app/_ui/submit-button";
import { TextArea } from "@/app/_ui/text-area";
import { findCase } from "@/lib/cases/find";
import { listAllegationsOf } from "@/lib/cases/queries";
import { may } from "@/lib/kernel/policy";
import { submitClaim } from "./actions";

export default async function NewClaimPage({ params }: { params: Promise<{ reference: string }> }) {
  const { reference } = await params;
  const person = await requirePerson();
  if (!may(person, "claim.add")) notFound();
  const [t, d] = await Promise.all([getTranslations("cases.add_claim"), getTranslations("domain")]);
  const { found, allegations } = await read(person, async (tx) => {
    const found = await findCase(tx, reference);
    return { found, allegations: await listAllegationsOf(tx, found.id) };
  });
  return (
    <>
      <CaseHead found={found} />
      <section aria-labelledby="h-claim" className="max-w-3xl">
        <SectionHead id="h-claim" title={t("title")} />
        <Panel>
          <Form action={submitClaim}>
            <input type="hidden" name="reference" value={reference} />
            <TextArea name="text" label={t("text")} hint={t("text_hint")} rows={2} />
            <Select
              name="credibility"
              label={t("credibility")}
              value="6"
              choices={(["1", "2", "3", "4", "5", "6"] as const).map((each) => ({
                value: each,
                label: d(`credibility.${each}`),
              }))}
            />
            <Select
              name="allegationId"
              label={t("allegation")}
              value={allegations[0]?.id ?? ""}
              choices={allegations.map((each) => ({
                value: each.id,
                label: `${each.reference} ${each.source ?? ""}`,
              }))}
            />
            <SubmitButton>{t("act")}</SubmitButton>
          </Form>
        </Panel>
      </section>
    </>
  );
}
