import { useTranslations } from "next-intl";
import { stateTone } from "@/app/_components/state-tag";
import { formatBytes } from "@/app/_ui/format-bytes";
import type { Tone } from "@/app/_ui/tone";
import { shown as outcomes } from "@/lib/evidence/custody/custody";
import type { evidenceOfCase } from "@/lib/evidence/queries";
import { evidenceReference } from "@/lib/evidence/reference";
import { type EvidenceLine, EvidenceRows } from "./evidence-rows";

export type Items = Awaited<ReturnType<typeof evidenceOfCase>>["rows"];
type Item = Items[number];
type Said = readonly [tone: Tone, word: string];
type EvidenceListProps = { items: Items; reference: string; locale: string; canChoose: boolean };

/** Words the evidence of a case; what of an item alarms is said in its line before what is well. */
export function EvidenceList({ items, reference, locale, canChoose }: EvidenceListProps) {
  const t = useTranslations("evidence");
  const d = useTranslations("domain");
  const stateOf = (item: Item): Said => {
    if (item.withoutKeeper) return ["danger", t("without_keeper")];
    if (item.disposalProposed) return ["caution", t("disposal_waits")];
    if (item.offeredTo !== null) return ["info", t("offered_to", { name: item.offeredTo })];
    if (item.holdAuthority !== null) return ["caution", t("hold")];
    const word = d(`evidence_state.${item.state}`);
    const seal = item.sealNumber === null ? "" : t("seal_is", { number: item.sealNumber });
    return [stateTone("evidence_state", item.state), seal || word];
  };
  const checkOf = (item: Item): Said => {
    if (item.sha256 === null) return ["quiet", ""];
    if (item.scan?.found === "infected")
      return ["danger", t("scan.infected", { signature: item.scan.signature ?? "" })];
    const outcome = outcomes.find((each) => each === item.checked?.shown);
    if (outcome !== undefined && outcome !== "equal") return ["danger", t(`checked.${outcome}`)];
    if (item.declaredDiffers) return ["danger", t("declared_differs")];
    return outcome === "equal" ? ["ok", t("is_equal")] : ["quiet", t("not_checked")];
  };
  const markOf = ({ descent, sameBytes }: Item): string =>
    [
      descent ? t(`descent.${descent}`) : "",
      sameBytes.length > 0 ? `= ${sameBytes.map(evidenceReference).join(", ")}` : "",
    ]
      .filter(Boolean)
      .join(" ");
  const line = (item: Item): EvidenceLine => [
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
