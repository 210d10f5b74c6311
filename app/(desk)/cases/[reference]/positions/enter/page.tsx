import { getTranslations } from "next-intl/server";
import { CaseHead } from "@/app/_components/case-head";
import { read } from "@/app/_server/read";
import { requirePerson } from "@/app/_server/session";
import { BlockedButton } from "@/app/_ui/blocked-button";
import { Form } from "@/app/_ui/form";
import { Panel } from "@/app/_ui/panel";
import { SectionHead } from "@/app/_ui/section-head";
import { Select } from "@/app/_ui/select";
import { SubmitButton } from "@/app/_ui/submit-button";
import { TextArea } from "@/app/_ui/text-area";
import { TextInput } from "@/app/_ui/text-input";
import { positionKinds } from "@/db/schema/vocabulary";
import { findCase } from "@/lib/cases/find";
import { may } from "@/lib/kernel/policy";
import { listAllOrganisations } from "@/lib/organisations/queries";
import { obstacle } from "@/lib/positions/lifecycle";
import { positionsOfCase } from "@/lib/positions/queries";
import { submitPosition } from "../actions";

type Props = { params: Promise<{ reference: string }>; searchParams: Promise<{ claim?: string }> };

export default async function EnterPositionPage({ params, searchParams }: Props) {
  const [{ reference }, { claim: chosen }] = await Promise.all([params, searchParams]);
  const person = await requirePerson();
  const [t, d, refusals] = await Promise.all([
    getTranslations("positions"),
    getTranslations("domain"),
    getTranslations("refusals.keys"),
  ]);
  const { found, claims, parties, known } = await read(person, async (tx) => {
    const found = await findCase(tx, reference);
    return { found, ...(await positionsOfCase(tx, found.id)), known: await listAllOrganisations(tx) };
  });
  const closed = obstacle("position.enter", { status: found.status, asked: false });
  const why = closed ?? (may(person, "position.enter") ? null : "forbidden");
  const onCase = new Set(parties.map((party) => party.id));
  const inOrder = [...parties, ...known.filter((each) => !onCase.has(each.id))];
  return (
    <>
      <CaseHead found={found} />
      <section aria-labelledby="h-enter">
        <SectionHead id="h-enter" title={t("enter_title")} note={t("enter_note")} />
        <Panel>
          {why ? (
            <BlockedButton reason={refusals(why.replaceAll(".", "_") as "case_closed")}>
              {t("enter_act")}
            </BlockedButton>
          ) : (
            <Form action={submitPosition}>
              <input type="hidden" name="caseId" value={found.id} />
              <input type="hidden" name="reference" value={reference} />
              <Select
                name="claimId"
                label={t("of_claim")}
                value={claims.find((claim) => String(claim.number) === chosen)?.id}
                choices={claims.map((claim) => ({
                  value: claim.id,
                  label: `${claim.number}. ${claim.text}`,
                }))}
              />
              <Select
                name="partyId"
                label={t("party")}
                choices={inOrder.map((party) => ({ value: party.id, label: party.name }))}
              />
              <Select
                name="position"
                label={t("position")}
                hint={t("position_hint")}
                choices={positionKinds.map((each) => ({ value: each, label: d(`position.${each}`) }))}
              />
              <TextInput name="saidOn" type="date" label={t("said_on")} hint={t("said_on_hint")} optional />
              <TextArea name="words" label={t("words")} hint={t("words_hint")} optional />
              <TextInput name="source" label={t("from")} hint={t("from_hint")} optional />
              <SubmitButton>{t("enter_act")}</SubmitButton>
            </Form>
          )}
        </Panel>
      </section>
    </>
  );
}
