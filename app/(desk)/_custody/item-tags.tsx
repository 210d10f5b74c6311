import { useTranslations } from "next-intl";
import { StateTag } from "@/app/_components/state-tag";
import { Tag } from "@/app/_ui/tag";
import type { Item } from "@/lib/evidence/queries";

type ItemTagsProps = {
  item: Pick<Item, "state" | "sealNumber" | "holdAuthority" | "offeredTo" | "withoutKeeper"> & {
    disposalProposed: boolean;
  };
};

/** How an item stands: its state, its seal, a hold, what waits. */
export function ItemTags({ item }: ItemTagsProps) {
  const t = useTranslations("evidence");
  return (
    <>
      <StateTag kind="evidence_state" state={item.state} />
      {item.sealNumber !== null && (
        <Tag tone="quiet" icon="lock">
          {t("seal_is", { number: item.sealNumber })}
        </Tag>
      )}
      {item.holdAuthority !== null && <Tag tone="caution">{t("hold")}</Tag>}
      {item.offeredTo !== null && <Tag tone="info">{t("offered_to", { name: item.offeredTo })}</Tag>}
      {item.withoutKeeper && <Tag tone="danger">{t("without_keeper")}</Tag>}
      {item.disposalProposed && <Tag tone="caution">{t("disposal_waits")}</Tag>}
    </>
  );
}
