import { getTranslations } from "next-intl/server";
import { DownloadForm } from "@/app/_components/download-form";
import { Scanned } from "@/app/_components/scanned";
import { TlpLabel } from "@/app/_components/tlp-label";
import { reasonsFor } from "@/app/_server/reasons";
import { KeptDetails } from "@/app/_ui/kept-details";
import { Possible } from "@/app/_ui/possible";
import { CustodyActs } from "@/app/(desk)/_custody/custody-acts";
import { ItemChain } from "@/app/(desk)/_custody/item-chain";
import { ItemTags } from "@/app/(desk)/_custody/item-tags";
import { OfferPanel } from "@/app/(desk)/_custody/offer-panel";
import { type EvidenceAct, obstacle } from "@/lib/evidence/custody/lifecycle";
import type { Receiver } from "@/lib/evidence/custody/receivers";
import type { Item } from "@/lib/evidence/queries";
import { evidenceReference } from "@/lib/evidence/reference";
import type { Person } from "@/lib/kernel/actor";
import { personOf } from "@/lib/kernel/person-of";

export type GivenItem = Item & { receivers: readonly Receiver[] };

type GivenEvidenceProps = { item: GivenItem; person: Person; back: string };

/** An item that was handed to the unit: what it is, whether it waits to be accepted, its chain, and what its keeper does with it. */
export async function GivenEvidence({ item, person, back }: GivenEvidenceProps) {
  const [t, e, reason] = await Promise.all([
    getTranslations("police"),
    getTranslations("evidence"),
    reasonsFor(person),
  ]);
  const not = (act: EvidenceAct) => reason(act, obstacle(act, item, person));
  const notOpened = not("evidence.open");
  return (
    <div className="stack-s">
      <p className="row tight">
        <b>{evidenceReference(item.number)}</b> {item.title}
        <ItemTags item={{ ...item, disposalProposed: item.disposalProposedBy !== null }} />{" "}
        <TlpLabel label={item.label} />
      </p>
      <p className="small ink3">{e("kept_by", { who: personOf(item.keeper ?? "", item.holder ?? "") })}</p>
      {item.sha256 && (
        <p className="small ink3 wrap">
          {t("liaison.hash")} <span className="mono">{item.sha256}</span>
        </p>
      )}
      {item.sha256 && <Scanned scan={item.scan} />}
      <OfferPanel item={item} person={person} back={back} not={not} />
      {item.keeperId === person.id && (
        <CustodyActs item={item} back={back} not={not} receivers={item.receivers} />
      )}
      <details>
        <summary>{e("chain")}</summary>
        <ItemChain chain={item.chain} />
      </details>
      {item.sha256 && (
        <KeptDetails form={`take-${item.id}`}>
          <summary>{e("download_act")}</summary>
          <Possible not={notOpened} act={e("download_act")}>
            <DownloadForm item={item} back={back} />
          </Possible>
        </KeptDetails>
      )}
    </div>
  );
}
