import { getTranslations } from "next-intl/server";
import { Refused } from "@/app/_components/refused";
import { casePage } from "@/app/_server/case-page";
import { pathNumber } from "@/app/_server/path-number";
import { SectionHead } from "@/app/_ui/section-head";
import { ItemChain, isWhole } from "@/app/(desk)/_custody/item-chain";
import { cameWith } from "@/lib/attachments/queries";
import { hiddenFrom } from "@/lib/cases/hidden-from";
import { evidenceActs, obstacle } from "@/lib/evidence/custody/lifecycle";
import { listReceivers } from "@/lib/evidence/custody/receivers";
import { type Item, itemChoices, readItem } from "@/lib/evidence/queries";
import { findingsOnEvidence } from "@/lib/findings/queries";
import { provesAnswerTo } from "@/lib/recommendations/proof/queries";
import { ItemActs } from "./item-acts";
import { ItemFacts } from "./item-facts";
import { ItemHead } from "./item-head";
import { ItemKin } from "./item-kin";

export default casePage({
  reads: (tx, { found, person, params }) => {
    const item = readItem(tx, found.id, pathNumber(params.number));
    const of = <T,>(read: (item: Item) => T | PromiseLike<T>) => item.then(read);
    return {
      item,
      findings: of((item) => findingsOnEvidence(tx, item.id)),
      allegation: of((item) => cameWith(tx, item.id)),
      recommendation: of((item) => provesAnswerTo(tx, item.id)),
      hidden: hiddenFrom(tx, found.id, "finding_on"),
      receivers: of((item) => (item.keeperId === person.id ? listReceivers(tx, item, person) : [])),
      parents: of((item) => itemChoices(tx, found.id, item.number)),
    };
  },
  isOfRecord: true,
  head: ({ item }) => <ItemHead item={item} />,
  show: async ({
    person,
    base,
    reference,
    asked,
    item,
    allegation,
    recommendation,
    findings,
    hidden,
    receivers,
    parents,
    reason,
  }) => {
    const t = await getTranslations("evidence");
    const count = item.chain.length;
    const whys = new Map(evidenceActs.map((act) => [act, reason(act, obstacle(act, item, person))]));
    return (
      <>
        <Refused refusal={asked("refused")} />
        <ItemFacts
          item={item}
          allegation={allegation}
          recommendation={recommendation}
          findings={findings}
          hidden={hidden.get(item.id)}
          reference={reference}
        />
        <div className="cols-even mt-8">
          <section aria-labelledby="h-chain">
            <SectionHead
              id="h-chain"
              title={t("chain")}
              note={count > 0 && isWhole(item.chain) ? t("chain_note", { count }) : undefined}
            />
            <ItemChain chain={item.chain} />
            <ItemKin item={item} reference={reference} />
          </section>
          <ItemActs
            item={item}
            person={person}
            not={(act) => whys.get(act) ?? null}
            back={`${base}/evidence/${item.number}`}
            receivers={receivers}
            parents={parents}
          />
        </div>
      </>
    );
  },
});
