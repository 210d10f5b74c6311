import { useTranslations } from "next-intl";
import { evidenceWords } from "@/app/_components/evidence-words";
import { type ListCell, type ListLine, ListRows } from "@/app/_components/list-rows";
import { formatBytes } from "@/app/_ui/format-bytes";
import type { Tone } from "@/app/_ui/tone";
import type { ListedItem } from "@/lib/evidence/listed-items";
import { evidenceReference } from "@/lib/evidence/reference";

type EvidenceListProps = {
  items: readonly ListedItem[];
  reference: string;
  locale: string;
  canChoose: boolean;
};

/** The evidence of a case, a line each: what it is, whether its bytes are whole, who holds it. */
export function EvidenceList({ items, reference, locale, canChoose }: EvidenceListProps) {
  const t = useTranslations("evidence");
  const d = useTranslations("domain");
  const { stateOf, checkOf, markOf } = evidenceWords({ t, d });
  const line = (item: ListedItem): ListLine => [
    item.id,
    `/cases/${reference}/evidence/${item.number}`,
    item.title,
    markOf(item),
    [
      evidenceReference(item.number),
      item.size === null ? d("evidence_kind.physical") : formatBytes(item.size, locale),
      item.sha256 === null ? "" : `${item.sha256.slice(0, 8)}…`,
      toned(stateOf(item)),
      item.holder ?? "",
      toned(checkOf(item)),
      { label: item.label },
    ],
  ];
  return (
    <ListRows
      caption={t("title")}
      title={t("item")}
      kind="evidence"
      before={1}
      choice={canChoose ? { name: "item", label: t("bag.items") } : undefined}
      columns={[
        { label: t("number"), look: "num" },
        { label: t("bytes"), look: "bytes" },
        { label: "SHA-256", look: "hash" },
        { label: t("state"), look: "how" },
        { label: t("holder"), look: "who" },
        { label: t("check"), look: "how" },
        { label: t("label"), look: "tlp" },
      ]}
      lines={items.map(line)}
    />
  );
}

const toned = ([tone, word]: readonly [tone: Tone, word: string]): ListCell => ({ tone, word });
