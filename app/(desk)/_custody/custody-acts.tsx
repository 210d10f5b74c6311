import { getTranslations } from "next-intl/server";
import { Panel } from "@/app/_ui/panel";
import { Select } from "@/app/_ui/select";
import { TextArea } from "@/app/_ui/text-area";
import { TextInput } from "@/app/_ui/text-input";
import { because } from "@/app/_ui/why";
import type { Receiver } from "@/lib/evidence/custody/receivers";
import type { Item } from "@/lib/evidence/queries";
import { personOf } from "@/lib/kernel/person-of";
import { ActForm, type ReasonOnItem } from "./act-form";
import { submitOffer, submitReturn, submitSeal, submitTakingOver, submitUnsealing } from "./actions";

export type CustodyActsProps = {
  item: Item;
  back: string;
  not: ReasonOnItem;
  receivers: readonly Receiver[];
};

/** What the keeper of an item does with it: seal, break the seal, hand over, give back. */
export async function CustodyActs({ item, back, receivers, not }: CustodyActsProps) {
  const [t, refusals] = await Promise.all([
    getTranslations("evidence.acts"),
    getTranslations("refusals.keys"),
  ]);
  const shared = { item, back };
  const open = receivers.filter(({ not }) => not === null || not === "label.strict_needs_reason");
  const isStrict = open.some(({ not }) => not !== null);
  const away = item.state === "handed_over";
  return (
    <Panel stack>
      {item.withoutKeeper && (
        <ActForm
          {...shared}
          act="evidence.take-over"
          title={t("take_over")}
          action={submitTakingOver}
          not={not("evidence.take-over")}
          note={t("take_over_note")}
          long
        />
      )}
      {item.sealNumber === null ? (
        <ActForm
          {...shared}
          act="evidence.seal"
          title={t("seal")}
          action={submitSeal}
          not={not("evidence.seal")}
        >
          <TextInput name="sealNumber" label={t("seal_number")} autoComplete="off" />
        </ActForm>
      ) : (
        <ActForm
          {...shared}
          act="evidence.unseal"
          title={t("unseal")}
          action={submitUnsealing}
          not={not("evidence.unseal")}
          note={t("unseal_note", { number: item.sealNumber })}
          caution
          long
        />
      )}
      <ActForm
        {...shared}
        act="evidence.offer"
        title={t("offer")}
        action={submitOffer}
        not={not("evidence.offer") ?? (open.length === 0 ? because(refusals("evidence_nobody")) : null)}
        note={
          <>
            <p>{t("offer_note")}</p>
            {item.kind === "file" && item.descent !== "copy" && <p>{t("offer_copy")}</p>}
          </>
        }
        caution
      >
        <Select
          name="toPersonId"
          label={t("offer_to")}
          choices={open.map(({ id, name, organisation, referral }) => ({
            value: referral ? `${id} ${referral.id}` : id,
            label: referral
              ? t("under", { who: personOf(name, organisation), number: String(referral.number) })
              : personOf(name, organisation),
          }))}
        />
        {isStrict && (
          <TextArea name="strictReason" label={t("strict_reason")} hint={t("strict_hint")} optional />
        )}
      </ActForm>
      <ActForm
        {...shared}
        act="evidence.return"
        title={t("return")}
        action={submitReturn}
        not={not("evidence.return")}
        note={t(away ? "return_note" : "return_out")}
        caution={!away}
      >
        {!away && <TextInput name="toParty" label={t("to_party")} />}
      </ActForm>
    </Panel>
  );
}
