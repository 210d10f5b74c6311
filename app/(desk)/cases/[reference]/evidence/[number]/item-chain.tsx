import { useTranslations } from "next-intl";
import { Chain } from "@/app/_components/chain";
import { Panel } from "@/app/_ui/panel";
import { SectionHead } from "@/app/_ui/section-head";
import { Time } from "@/app/_ui/time";
import type { Item } from "./item-facts";

/** The chain of custody, oldest link first; for those whose roles do not read it, that it is not shown. */
export function ItemChain({ item }: { item: Item }) {
  const t = useTranslations("evidence");
  const { chain } = item;
  const whole = chain.every((link, place) => link.sequence === place + 1);
  return (
    <section aria-labelledby="h-chain">
      <SectionHead
        id="h-chain"
        title={t("chain")}
        note={chain.length > 0 && whole ? t("chain_note", { count: chain.length }) : undefined}
      />
      <Panel>
        {chain.length === 0 ? (
          <p className="ink2">{t("chain_hidden")}</p>
        ) : (
          <Chain
            links={chain.map((link, place) => ({
              id: link.id,
              act: link.act,
              by: link.by ?? "",
              when: <Time at={link.at} />,
              crosses: link.organisationId !== (chain[place - 1]?.organisationId ?? link.organisationId),
              ...(link.act === "verified"
                ? {
                    equal: link.reason === "equal",
                    detail: link.reason === "missing" ? t("bytes_missing") : undefined,
                  }
                : { detail: [link.place, link.reason].filter((piece) => piece !== "").join(". ") }),
            }))}
          />
        )}
      </Panel>
    </section>
  );
}
