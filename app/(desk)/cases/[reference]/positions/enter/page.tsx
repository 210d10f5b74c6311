import { getTranslations } from "next-intl/server";
import { Choose } from "@/app/_components/choose";
import { MomentInput } from "@/app/_components/moment-input";
import { PickClaim } from "@/app/_components/pick-claim";
import { PickRecords } from "@/app/_components/pick-record";
import { itemChoice, itemNumber, namedChoice } from "@/app/_components/record-choices";
import { casePage } from "@/app/_server/case-page";
import { Checkbox } from "@/app/_ui/checkbox";
import { Form } from "@/app/_ui/form";
import { Panel } from "@/app/_ui/panel";
import { Possible } from "@/app/_ui/possible";
import { SectionHead } from "@/app/_ui/section-head";
import { Select } from "@/app/_ui/select";
import { SubmitButton } from "@/app/_ui/submit-button";
import { TextArea } from "@/app/_ui/text-area";
import { TextInput } from "@/app/_ui/text-input";
import { wordChannels } from "@/db/schema/vocabulary";
import { listOrganisations } from "@/lib/cases/queries";
import { claimChoicesOfCase } from "@/lib/claims/queries";
import { itemChoices } from "@/lib/evidence/queries";
import { readNumber } from "@/lib/kernel/page";
import { listAllOrganisations } from "@/lib/organisations/queries";
import { sourcesOfCase } from "@/lib/positions/queries";
import { submitPosition } from "../actions";

export default casePage({
  reads: (tx, { found }) => ({
    choices: claimChoicesOfCase(tx, found.id),
    on: listOrganisations(tx, found.id),
    known: listAllOrganisations(tx),
    sources: sourcesOfCase(tx, found.id),
    evidence: itemChoices(tx, found.id),
  }),
  show: async ({ found, reference, asked, choices, on, known, sources, evidence, not }) => {
    const t = await getTranslations("positions");
    const onCase = new Set(on.map((party) => party.id));
    const inOrder = [...sources, ...on, ...known.filter((each) => !onCase.has(each.id))];
    return (
      <section aria-labelledby="h-enter">
        <SectionHead id="h-enter" title={t("enter_title")} note={t("enter_note")} />
        <Panel>
          <Possible not={not("position.enter")} act={t("enter_act")}>
            <Form action={submitPosition} carries={{ caseId: found.id, reference }}>
              <PickClaim label={t("of_claim")} claims={choices} value={readNumber(asked("claim"))} />
              <Select name="partyId" label={t("party")} choices={inOrder.map(namedChoice)} />
              <Choose from="position" label={t("position")} hint={t("position_hint")} />
              <MomentInput
                name="saidOn"
                asks="day"
                label={t("said_on")}
                hint={t("said_on_hint")}
                optional="as a group"
              />
              <Checkbox name="dayUnknown" label={t("day_unknown")} />
              <Choose
                from="word_channel"
                name="channel"
                label={t("channel")}
                only={wordChannels.filter((each) => each !== "runut")}
                optional
              />
              <MomentInput name="until" asks="day" label={t("until")} hint={t("until_hint")} optional />
              <TextArea name="words" label={t("words")} hint={t("words_hint")} optional />
              <TextInput name="source" label={t("from")} hint={t("from_hint")} optional />
              {evidence.rows.length > 0 && (
                <PickRecords
                  name="evidenceIds"
                  label={t("evidence")}
                  from={evidence}
                  choice={itemChoice}
                  number={itemNumber}
                  note={({ method }) => method}
                />
              )}
              <SubmitButton>{t("enter_act")}</SubmitButton>
            </Form>
          </Possible>
        </Panel>
      </section>
    );
  },
});
