import { useTranslations } from "next-intl";
import { evidenceWords } from "@/app/_components/evidence-words";
import { formatBytes } from "@/app/_ui/format-bytes";
import type { ListedItem } from "@/lib/evidence/listed-items";
import { evidenceReference } from "@/lib/evidence/reference";
import { type EvidenceLine, EvidenceRows } from "./evidence-rows";

type EvidenceListProps = {
  items: readonly ListedItem[];
  reference: string;
  locale: string;
  canChoose: boolean;
};

/** Words the evidence of a case, a line each. */
export function EvidenceList({ items, reference, locale, canChoose }: EvidenceListProps) {
  const t = useTranslations("evidence");
  const d = useTranslations("domain");
  const { stateOf, checkOf, markOf } = evidenceWords({ t, d });
  const line = (item: ListedItem): EvidenceLine => [
    item.id,
    evidenceReference(item.number),
    `/cases/${reference}/evidence/${item.number}`,
    item.title,
    markOf(item),
    item.size === null ? d("evidence_kind.physical") : formatBytes(item.size, locale),
    item.sha256 === null ? "" : `${item.sha256.slice(0, 8)}…`,
    stateOf(item),
    item.holder ?? "",
    checkOf(item),
    item.label,
  ];
  return (
    <EvidenceRows
      lines={items.map(line)}
      canChoose={canChoose}
      words={{
        caption: t("title"),
        choose: t("bag.items"),
        number: t("number"),
        title: t("item"),
        bytes: t("bytes"),
        state: t("state"),
        keeper: t("holder"),
        check: t("check"),
        label: t("label"),
      }}
    />
  );
}
