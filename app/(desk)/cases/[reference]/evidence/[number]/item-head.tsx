import { useTranslations } from "next-intl";
import { RecordLink } from "@/app/_components/record-link";
import { TlpLabel } from "@/app/_components/tlp-label";
import { PageHead } from "@/app/_ui/page-head";
import { ItemTags } from "@/app/(desk)/_custody/item-tags";
import type { Item } from "@/lib/evidence/queries";
import { evidenceReference } from "@/lib/evidence/reference";
import { personOf } from "@/lib/kernel/person-of";

/** The head of an item in evidence: its reference, label and state, and who holds it. */
export function ItemHead({ item }: { item: Item }) {
  const t = useTranslations("evidence");
  return (
    <PageHead
      title={item.title}
      above={
        <>
          <span className="ref b">{evidenceReference(item.number)}</span>
          <TlpLabel label={item.label} />
          <ItemTags item={{ ...item, disposalProposed: item.disposalProposedBy !== null }} />
          <span className="small ink3">
            {t("kept_by", { who: personOf(item.keeper ?? "", item.holder ?? "") })}
          </span>
          <RecordLink table="evidence_items" id={item.id} />
        </>
      }
    />
  );
}
