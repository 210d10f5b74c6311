import type { useTranslations } from "next-intl";
import type { Tone } from "@/app/_ui/tone";
import { shown as outcomes } from "@/lib/evidence/custody/custody";
import type { ListedItem } from "@/lib/evidence/listed-items";
import { evidenceReference } from "@/lib/evidence/reference";
import { stateTone } from "./state-tag";

type Said = readonly [tone: Tone, word: string];
type Words = {
  t: ReturnType<typeof useTranslations<"evidence">>;
  d: ReturnType<typeof useTranslations<"domain">>;
};

/** An item of a list in words; what of it alarms is said before what is well. */
export const evidenceWords = ({ t, d }: Words) => {
  const stateOf = (item: ListedItem): Said => {
    if (item.withoutKeeper) return ["danger", t("without_keeper")];
    if (item.disposalProposed) return ["caution", t("disposal_waits")];
    if (item.offeredTo !== null) return ["info", t("offered_to", { name: item.offeredTo })];
    if (item.holdAuthority !== null) return ["caution", t("hold")];
    const word = d(`evidence_state.${item.state}`);
    const seal = item.sealNumber === null ? "" : t("seal_is", { number: item.sealNumber });
    return [stateTone("evidence_state", item.state), seal || word];
  };
  const checkOf = (item: ListedItem): Said => {
    if (item.sha256 === null) return ["quiet", ""];
    if (item.scan?.found === "infected")
      return ["danger", t("scan.infected", { signature: item.scan.signature ?? "" })];
    const outcome = outcomes.find((each) => each === item.checked?.shown);
    if (outcome !== undefined && outcome !== "equal") return ["danger", t(`checked.${outcome}`)];
    if (item.declaredDiffers) return ["danger", t("declared_differs")];
    return outcome === "equal" ? ["ok", t("is_equal")] : ["quiet", t("not_checked")];
  };
  const markOf = ({ descent, sameBytes }: ListedItem): string =>
    [
      descent ? t(`descent.${descent}`) : "",
      sameBytes.length > 0 ? t("equal_to", { items: sameBytes.map(evidenceReference).join(", ") }) : "",
    ]
      .filter(Boolean)
      .join(", ");
  return { stateOf, checkOf, markOf };
};
