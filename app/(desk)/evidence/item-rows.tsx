import { getLocale, getTranslations } from "next-intl/server";
import { evidenceWords } from "@/app/_components/evidence-words";
import { type ListLine, ListRows } from "@/app/_components/list-rows";
import { formatDay } from "@/app/_ui/moment";
import type { ListedItem } from "@/lib/evidence/listed-items";
import { evidenceReference } from "@/lib/evidence/reference";

/** Evidence of many cases, a line each: what it is, in which case, how it stands and who holds it. */
export async function ItemRows({ items }: { items: readonly ListedItem[] }) {
  const [t, d, locale] = await Promise.all([
    getTranslations("evidence"),
    getTranslations("domain"),
    getLocale(),
  ]);
  const { stateOf, checkOf, markOf } = evidenceWords({ t, d });
  const standing = (item: ListedItem) => {
    const check = checkOf(item);
    return check[0] === "danger" ? check : stateOf(item);
  };
  const line = (item: ListedItem): ListLine => [
    item.id,
    `/cases/${item.caseReference}/evidence/${item.number}`,
    item.title,
    markOf(item),
    [
      evidenceReference(item.number),
      item.caseReference ?? "",
      standing(item),
      item.holder ?? "",
      { label: item.label },
      formatDay(item.collectedAt, locale, { year: false }),
    ],
  ];
  return (
    <ListRows
      caption={t("across")}
      title={t("item")}
      columns={[
        { label: t("number"), look: "num" },
        { label: t("case"), look: "ref" },
        { label: t("state"), look: "state" },
        { label: t("holder"), look: "text" },
        { label: t("label"), look: "tlp" },
        { label: t("collected"), look: "extra" },
      ]}
      before={1}
      lines={items.map(line)}
    />
  );
}
