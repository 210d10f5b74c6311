import { getLocale, getTranslations } from "next-intl/server";
import { CaseHead } from "@/app/_components/case-head";
import { Refused } from "@/app/_components/refused";
import { read } from "@/app/_server/read";
import { requirePerson } from "@/app/_server/session";
import { BlockedButton } from "@/app/_ui/blocked-button";
import { EmptyState } from "@/app/_ui/empty-state";
import { Panel } from "@/app/_ui/panel";
import { SectionHead } from "@/app/_ui/section-head";
import { findCase } from "@/lib/cases/find";
import { listMembers } from "@/lib/cases/queries";
import { uploadMax } from "@/lib/evidence/intake/limit";
import { evidenceOfCase } from "@/lib/evidence/queries";
import { may } from "@/lib/kernel/policy";
import { LabelFields } from "../_parts/label-fields";
import { whyNot } from "../_parts/why-not";
import { BagForm } from "./bag-form";
import { CollectForm } from "./collect-form";
import { EvidenceList } from "./evidence-list";

type EvidencePageProps = {
  params: Promise<{ reference: string }>;
  searchParams: Promise<{ refused?: string }>;
};

export default async function EvidencePage({ params, searchParams }: EvidencePageProps) {
  const [{ reference }, asked] = await Promise.all([params, searchParams]);
  const person = await requirePerson();
  const [t, refusals, locale] = await Promise.all([
    getTranslations("evidence"),
    getTranslations("refusals.keys"),
    getLocale(),
  ]);
  const { found, items, members } = await read(person, async (tx) => {
    const found = await findCase(tx, reference);
    const [items, members] = await Promise.all([evidenceOfCase(tx, found.id), listMembers(tx, found.id)]);
    return { found, items, members };
  });
  const not = await whyNot(person, found, "evidence.collect");
  return (
    <>
      <CaseHead found={found} />
      <Refused refusal={asked.refused} />
      <div className="stack-l">
        <section aria-labelledby="h-evidence">
          <SectionHead id="h-evidence" title={t("title")} note={t("note")} />
          {items.length === 0 ? (
            <EmptyState
              title={t("empty")}
              why={t("empty_why")}
              next={not ?? <a href="#collect">{t("collect")}</a>}
            />
          ) : (
            <EvidenceList items={items} reference={reference} locale={locale} />
          )}
        </section>
        <section aria-labelledby="h-collect" id="collect">
          <SectionHead id="h-collect" title={t("collect")} />
          <Panel>
            {not ? (
              <BlockedButton reason={not}>{t("collect")}</BlockedButton>
            ) : (
              <CollectForm caseId={found.id} reference={reference} most={uploadMax()}>
                <LabelFields label={found.label} members={members} self={person.id} />
              </CollectForm>
            )}
          </Panel>
        </section>
        {items.length > 0 && (
          <section aria-labelledby="h-bag" id="bag">
            <SectionHead id="h-bag" title={t("bag.title")} note={t("bag.note")} />
            <Panel>
              {may(person, "evidence.open") ? (
                <BagForm items={items} reference={reference} locale={locale} />
              ) : (
                <BlockedButton reason={refusals("forbidden")}>{t("bag.act")}</BlockedButton>
              )}
            </Panel>
          </section>
        )}
      </div>
    </>
  );
}
