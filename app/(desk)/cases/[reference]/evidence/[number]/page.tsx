import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { Refused } from "@/app/_components/refused";
import { StateTag } from "@/app/_components/state-tag";
import { TlpLabel } from "@/app/_components/tlp-label";
import { read } from "@/app/_server/read";
import { requirePerson } from "@/app/_server/session";
import { PageHead } from "@/app/_ui/page-head";
import { findCase } from "@/lib/cases/find";
import { readItem } from "@/lib/evidence/queries";
import { evidenceReference } from "@/lib/evidence/reference";
import { findingsOnEvidence } from "@/lib/findings/queries";
import { ItemActs } from "./item-acts";
import { ItemChain } from "./item-chain";
import { ItemFacts } from "./item-facts";

type ItemPageProps = {
  params: Promise<{ reference: string; number: string }>;
  searchParams: Promise<{ refused?: string }>;
};

export default async function ItemPage({ params, searchParams }: ItemPageProps) {
  const [{ reference, number }, asked] = await Promise.all([params, searchParams]);
  if (!/^[1-9]\d{0,8}$/.test(number)) notFound();
  const person = await requirePerson();
  const t = await getTranslations("evidence");
  const { item, findings } = await read(person, async (tx) => {
    const found = await findCase(tx, reference);
    const item = await readItem(tx, found.id, Number(number));
    return { item, findings: await findingsOnEvidence(tx, item.id) };
  });
  return (
    <>
      <PageHead
        title={item.title}
        above={
          <>
            <span className="ref b">{evidenceReference(item.number)}</span>
            <TlpLabel label={item.label} />
            <StateTag kind="evidence_state" state={item.state} />
            {item.holder && <span className="small ink3">{t("held_by", { holder: item.holder })}</span>}
          </>
        }
      />
      <Refused refusal={asked.refused} />
      <ItemFacts item={item} findings={findings} reference={reference} />
      <div className="cols-even mt-8">
        <ItemChain item={item} />
        <ItemActs item={item} person={person} reference={reference} />
      </div>
    </>
  );
}
