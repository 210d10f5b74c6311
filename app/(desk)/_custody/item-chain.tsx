import { useLocale, useTranslations } from "next-intl";
import { Chain } from "@/app/_components/chain";
import { Panel } from "@/app/_ui/panel";
import { Time } from "@/app/_ui/time";
import { isCrossing } from "@/lib/evidence/custody/custody-crossing";
import { wordedReason } from "@/lib/evidence/custody/reason-words";
import type { Item } from "@/lib/evidence/queries";
import { evidenceReference } from "@/lib/evidence/reference";

type Link = Item["chain"][number];

/** Whether no link of a chain is missing. */
export const isWhole = (chain: readonly Link[]): boolean =>
  chain.every((link, index) => link.sequence === index + 1);

/** The chain of custody, oldest link first: who, to whom, when, where, why; for those whose roles do not read it, that it is not shown. */
export function ItemChain({ chain }: { chain: readonly Link[] }) {
  const [t, locale] = [useTranslations("evidence"), useLocale()];
  const detailOf = (link: Link) =>
    [
      link.sealNumber === null ? "" : t("link.seal", { number: link.sealNumber }),
      link.authority === "" ? "" : t("link.authority", { authority: link.authority }),
      link.referral === null ? "" : t("link.referral", { number: String(link.referral) }),
      link.other === null ? "" : t("link.other", { reference: evidenceReference(link.other) }),
      link.place,
      wordedReason(link, locale),
    ]
      .filter((piece) => piece !== "")
      .map((piece) => piece.replace(/\.$/, ""))
      .join(". ");
  return (
    <Panel>
      {chain.length === 0 ? (
        <p className="ink2">{t("chain_hidden")}</p>
      ) : (
        <Chain
          links={chain.map((link, index) => ({
            id: link.id,
            act: link.act,
            by: link.by ?? "",
            to: link.to ?? (link.toParty || undefined),
            when: <Time at={link.at} />,
            crosses: isCrossing(chain, index),
            ...(link.act === "verified"
              ? {
                  equal: link.reason === "equal",
                  detail: link.reason === "missing" ? t("bytes_missing") : undefined,
                }
              : { detail: detailOf(link) }),
          }))}
        />
      )}
    </Panel>
  );
}
