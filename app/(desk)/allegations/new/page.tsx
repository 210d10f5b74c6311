import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { Choose } from "@/app/_components/choose";
import { FormFiles } from "@/app/_components/form-files";
import { MomentInput } from "@/app/_components/moment-input";
import { namedChoice } from "@/app/_components/record-choices";
import { read } from "@/app/_server/read";
import { requirePerson } from "@/app/_server/session";
import { Checkbox } from "@/app/_ui/checkbox";
import { Form } from "@/app/_ui/form";
import { PageHead } from "@/app/_ui/page-head";
import { Panel } from "@/app/_ui/panel";
import { Select } from "@/app/_ui/select";
import { SubmitButton } from "@/app/_ui/submit-button";
import { TextArea } from "@/app/_ui/text-area";
import { TextInput } from "@/app/_ui/text-input";
import { channels } from "@/db/schema/vocabulary";
import { uploadMax } from "@/lib/evidence/intake/limit";
import { now } from "@/lib/kernel/clock";
import { may } from "@/lib/kernel/policy";
import { listAllOrganisations } from "@/lib/organisations/queries";
import { submitAllegation } from "./actions";
import { ClaimRows } from "./claim-rows";
import { SeenWhileTyped } from "./seen-while-typed";

/** How many claims the form takes at most; more are added on the case. */
const mostClaims = 20;
const numbers = Array.from({ length: mostClaims }, (_, index) => String(index + 1));
const credibilities = ["1", "2", "3", "4", "5", "6"] as const;

export default async function NewAllegationPage({
  searchParams,
}: {
  searchParams: Promise<{ channel?: string }>;
}) {
  const person = await requirePerson();
  if (!may(person, "allegation.log")) notFound();
  const [t, d, o] = await Promise.all([
    getTranslations("allegations"),
    getTranslations("domain.credibility"),
    getTranslations("observables"),
  ]);
  const seenAs = { observable: o("as.observable"), exposure: o("as.exposure"), evidence: o("as.evidence") };
  const { channel: asked } = await searchParams;
  // Whoever goes through a mailbox said so with the letter before.
  const channel = channels.find((each) => each === asked);
  const organisations = await read(person, (tx) => listAllOrganisations(tx));
  return (
    <>
      <PageHead title={t("log")} />
      <Panel className="max-w-form">
        <Form action={submitAllegation} route="/api/allegations">
          <TextInput name="source.described" label={t("described")} hint={t("described_hint")} />
          <div className="fields">
            <Select
              name="source.organisationId"
              label={t("source_organisation")}
              optional
              choices={organisations.map(namedChoice)}
            />
            <Choose from="reliability" name="source.reliability" value="F" label={t("reliability")} />
          </div>
          <Checkbox name="source.anonymous" label={t("anonymous")} />
          <TextArea
            name="source.identity"
            label={t("identity")}
            hint={t("identity_hint")}
            rows={2}
            optional
            undrafted
          />
          <div className="fields">
            <MomentInput name="receivedOn" asks="hour" label={t("received_on")} value={now().toISOString()} />
            <Choose from="channel" value={channel} label={t("channel")} />
          </div>
          <TextArea name="summary" label={t("summary")} hint={t("summary_hint")} rows={6} />
          <div className="fields">
            <TextInput name="sourceReference" label={t("source_reference")} optional />
            <Choose from="label" value="AMBER" label={t("label")} />
          </div>
          <ClaimRows
            credibilities={credibilities.map((value) => ({ value, label: d(value) }))}
            words={{
              claim: numbers.map((n) => t("claim", { n })),
              credibility: numbers.map((n) => t("credibility", { n })),
              hint: t("claim_hint"),
              add: t("add_claim"),
            }}
          />
          <SeenWhileTyped title={o("before")} as={seenAs} />
          <Checkbox name="clock" label={t("clock")} checked />
          <FormFiles which="received" most={uploadMax()} />
          <SubmitButton>{t("act_log")}</SubmitButton>
        </Form>
      </Panel>
    </>
  );
}
