import { getTranslations } from "next-intl/server";
import { MomentInput } from "@/app/_components/moment-input";
import { namedChoice } from "@/app/_components/record-choices";
import { Form } from "@/app/_ui/form";
import { Select } from "@/app/_ui/select";
import { SubmitButton } from "@/app/_ui/submit-button";
import { TextArea } from "@/app/_ui/text-area";
import { TextInput } from "@/app/_ui/text-input";
import { submitItems, submitReferral } from "../../actions";

type Organisation = { id: string; name: string };

type HandOverFormProps = {
  found: { id: string; reference: string; organisationId: string };
  /** The referral that more is handed to; without it a new one is recorded. */
  widened: { id: string } | undefined;
  /** What the button says where a new one is recorded. */
  act: string;
  give: readonly string[];
  units: readonly Organisation[];
  openers: readonly Organisation[];
  /** Whether something that goes is kept to the organisation that recorded it (AMBER+STRICT). */
  strict: boolean;
};

/** Hands over what was chosen, to a new referral or to one that is there. */
export async function HandOverForm(props: HandOverFormProps) {
  const { found, widened, act, give, units, openers, strict } = props;
  const t = await getTranslations("police");
  const hidden = (
    <>
      <input type="hidden" name="reference" value={found.reference} />
      {give.map((each) => (
        <input key={each} type="hidden" name="give" value={each} />
      ))}
    </>
  );
  const confirmed = strict && (
    <TextArea name="strictReason" label={t("summary.strict_reason")} hint={t("summary.strict_hint")} />
  );
  if (widened) {
    return (
      <Form action={submitItems}>
        {hidden}
        <input type="hidden" name="referralId" value={widened.id} />
        {confirmed}
        <SubmitButton weight="grave">{t("summary.act_more")}</SubmitButton>
      </Form>
    );
  }
  return (
    <Form action={submitReferral}>
      {hidden}
      <input type="hidden" name="caseId" value={found.id} />
      <Select name="unitId" label={t("unit")} choices={units.map(namedChoice)} />
      <Select
        name="openedById"
        label={t("opened_by")}
        hint={t("summary.opened_by_hint")}
        choices={openers.map(namedChoice)}
      />
      <div className="fields">
        <MomentInput name="openedOn" asks="day" label={t("opened_on")} optional />
        <TextInput
          name="ourReference"
          label={t("our_reference")}
          hint={t("summary.our_reference_hint")}
          optional
        />
      </div>
      <TextInput name="basisInLaw" label={t("basis")} optional />
      <TextArea name="note" label={t("remark")} optional />
      {confirmed}
      <SubmitButton weight="grave">{act}</SubmitButton>
    </Form>
  );
}
