import { getTranslations } from "next-intl/server";
import { PickRecord } from "@/app/_components/pick-record";
import { itemChoice, itemNumber } from "@/app/_components/record-choices";
import { Panel } from "@/app/_ui/panel";
import { TextInput } from "@/app/_ui/text-input";
import type { Item } from "@/lib/evidence/queries";
import type { Choices } from "@/lib/kernel/page";
import { ActForm, type ReasonOnItem } from "./act-form";
import {
  submitDescent,
  submitDisposal,
  submitHold,
  submitLifting,
  submitProposal,
  submitSparing,
} from "./actions";

type RecordActsProps = {
  item: Item;
  back: string;
  not: ReasonOnItem;
  /** What it could have been made out of. */
  parents: Choices<{ id: string; number: number; title: string }>;
};

/** What is decided about an item: what it comes from, a legal hold, its disposal. */
export async function RecordActs({ item, back, parents, not }: RecordActsProps) {
  const t = await getTranslations("evidence.acts");
  const shared = { item, back };
  const authority = <TextInput name="authority" label={t("authority")} hint={t("authority_hint")} />;
  return (
    <Panel stack>
      {item.holdAuthority === null ? (
        <ActForm
          {...shared}
          act="evidence.place-hold"
          title={t("place_hold")}
          action={submitHold}
          not={not("evidence.place-hold")}
          long
        >
          {authority}
        </ActForm>
      ) : (
        <ActForm
          {...shared}
          act="evidence.lift-hold"
          title={t("lift_hold")}
          action={submitLifting}
          not={not("evidence.lift-hold")}
          long
        >
          {authority}
        </ActForm>
      )}
      {item.disposalProposedBy === null ? (
        <ActForm
          {...shared}
          act="evidence.propose-disposal"
          title={t("propose_disposal")}
          action={submitProposal}
          not={not("evidence.propose-disposal")}
          note={t("propose_note")}
          long
        >
          {authority}
        </ActForm>
      ) : (
        <>
          <ActForm
            {...shared}
            act="evidence.dispose"
            title={t("dispose")}
            action={submitDisposal}
            not={not("evidence.dispose")}
            note={t("dispose_note")}
            caution
            long
          />
          <ActForm
            {...shared}
            act="evidence.drop-disposal"
            title={t("drop_disposal")}
            action={submitSparing}
            not={not("evidence.drop-disposal")}
            long
          />
        </>
      )}
      {item.parentId === null && parents.rows.length > 0 && (
        <ActForm
          {...shared}
          act="evidence.derive"
          title={t("derive")}
          action={submitDescent}
          not={not("evidence.derive")}
          note={t("derive_note")}
        >
          <PickRecord
            name="parentId"
            label={t("parent")}
            from={parents}
            choice={itemChoice}
            number={itemNumber}
          />
          <TextInput name="tool" label={t("tool")} hint={t("tool_hint")} />
        </ActForm>
      )}
    </Panel>
  );
}
