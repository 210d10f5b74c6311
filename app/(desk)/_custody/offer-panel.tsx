import { getTranslations } from "next-intl/server";
import { Notice } from "@/app/_ui/notice";
import { Panel } from "@/app/_ui/panel";
import type { Item } from "@/lib/evidence/queries";
import type { Person } from "@/lib/kernel/actor";
import { ActForm, type ReasonOnItem } from "./act-form";
import { submitAcceptance, submitRefusal, submitWithdrawal } from "./actions";

type OfferPanelProps = { item: Item; person: Person; back: string; not: ReasonOnItem };

/** An offer that waits: its receiver accepts or refuses, its giver takes it back, others see that it waits. */
export async function OfferPanel({ item, person, back, not }: OfferPanelProps) {
  if (item.offeredToId === null) return null;
  const t = await getTranslations("evidence.acts");
  const [keeper, name] = [item.keeper ?? "", item.offeredTo ?? ""];
  const shared = { item, back };
  if (item.offeredToId !== person.id) {
    return (
      <Panel stack>
        <p>{t("waits", { name, keeper })}</p>
        <ActForm
          {...shared}
          act="evidence.withdraw"
          title={t("withdraw")}
          action={submitWithdrawal}
          not={not("evidence.withdraw")}
          long
        />
      </Panel>
    );
  }
  return (
    <Panel stack>
      <Notice tone="info" icon="hand" title={t("accept_title")}>
        <p>{t(item.offerKind === "return" ? "accept_return" : "accept_note", { giver: keeper })}</p>
      </Notice>
      <ActForm
        {...shared}
        act="evidence.accept"
        title={t("accept")}
        action={submitAcceptance}
        not={not("evidence.accept")}
        reasonLabel={t("accept_reason")}
        reasonHint={t("accept_reason_hint")}
        open
      />
      <ActForm
        {...shared}
        act="evidence.refuse"
        title={t("refuse")}
        action={submitRefusal}
        not={not("evidence.refuse")}
        long
      />
    </Panel>
  );
}
