import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { Refused } from "@/app/_components/refused";
import { TlpLabel } from "@/app/_components/tlp-label";
import { read } from "@/app/_server/read";
import { requirePerson } from "@/app/_server/session";
import { PageHead } from "@/app/_ui/page-head";
import { SectionHead } from "@/app/_ui/section-head";
import { ItemChain, isWhole } from "@/app/(desk)/_custody/item-chain";
import { ItemTags } from "@/app/(desk)/_custody/item-tags";
import { findCase } from "@/lib/cases/find";
import { listReceivers } from "@/lib/evidence/custody/receivers";
import { evidenceOfCase, readItem } from "@/lib/evidence/queries";
import { evidenceReference } from "@/lib/evidence/reference";
import { findingsOnEvidence } from "@/lib/findings/queries";
import { ItemActs } from "./item-acts";
import { ItemFacts } from "./item-facts";
import { ItemKin } from "./item-kin";

type ItemPageProps = {
  params: Promise<{ reference: string; number: string }>;
  searchParams: Promise<{ refused?: string }>;
};

export default async function ItemPage({ params, searchParams }: ItemPageProps) {
  const [{ reference, number }, asked] = await Promise.all([params, searchParams]);
  if (!/^[1-9]\d{0,8}$/.test(number)) notFound();
  const person = await requirePerson();
  const t = await getTranslations("evidence");
  const { item, findings, receivers, parents } = await read(person, async (tx) => {
    const found = await findCase(tx, reference);
    const item = await readItem(tx, found.id, Number(number));
    const [findings, receivers, its] = await Promise.all([
      findingsOnEvidence(tx, item.id),
      item.keeperId === person.id ? listReceivers(tx, item, person.id) : [],
      evidenceOfCase(tx, found.id),
    ]);
    return { item, findings, receivers, parents: its.filter((each) => each.number < item.number) };
  });
  const count = item.chain.length;
  return (
    <>
      <PageHead
        title={item.title}
        above={
          <>
            <span className="ref b">{evidenceReference(item.number)}</span>
            <TlpLabel label={item.label} />
            <ItemTags item={{ ...item, disposalProposed: item.disposalProposedBy !== null }} />
            <span className="small ink3">
              {t("kept_by", { holder: item.holder ?? "", keeper: item.keeper ?? "" })}
            </span>
          </>
        }
      />
      <Refused refusal={asked.refused} />
      <ItemFacts item={item} findings={findings} reference={reference} />
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
          back={`/cases/${reference}/evidence/${item.number}`}
          receivers={receivers}
          parents={parents}
        />
      </div>
    </>
  );
}
