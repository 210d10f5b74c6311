import { getLocale, getTranslations } from "next-intl/server";
import { HiddenNote } from "@/app/_components/hidden-note";
import { Refused } from "@/app/_components/refused";
import { casePage } from "@/app/_server/case-page";
import { EmptyState } from "@/app/_ui/empty-state";
import { NextPage } from "@/app/_ui/next-page";
import { Panel } from "@/app/_ui/panel";
import { Possible } from "@/app/_ui/possible";
import { SectionHead } from "@/app/_ui/section-head";
import { hiddenFrom } from "@/lib/cases/hidden-from";
import { listMembers } from "@/lib/cases/queries";
import { uploadMax } from "@/lib/evidence/intake/limit";
import { evidenceOfCase } from "@/lib/evidence/queries";
import { pageFrom, readNumber } from "@/lib/kernel/page";
import { LabelFields } from "../_parts/label-fields";
import { BagForm } from "./bag-form";
import { CollectForm } from "./collect-form";
import { EvidenceList } from "./evidence-list";

export default casePage({
  reads: (tx, { found, asked }) => ({
    evidence: evidenceOfCase(tx, found.id, pageFrom(readNumber(asked("after")))),
    hidden: hiddenFrom(tx, found.id, "evidence"),
    members: listMembers(tx, found.id),
  }),
  show: async ({ person, found, reference, base, asked, evidence, hidden, members, not, reason }) => {
    const [t, locale] = await Promise.all([getTranslations("evidence"), getLocale()]);
    const { rows: items, next } = evidence;
    const more = hidden.get(found.id) ?? 0;
    const notCollect = not("evidence.collect");
    const notOpen = reason("evidence.open");
    return (
      <>
        <Refused refusal={asked("refused")} />
        <div className="stack-l">
          <section aria-labelledby="h-evidence">
            <SectionHead id="h-evidence" title={t("title")} note={t("note")} />
            {items.length === 0 ? (
              <EmptyState
                title={more > 0 ? <HiddenNote what="evidence" count={more} /> : t("empty")}
                why={t("empty_why")}
                next={notCollect ? notCollect.says : <a href="#collect">{t("collect")}</a>}
              />
            ) : (
              <EvidenceList items={items} reference={reference} locale={locale} />
            )}
            {items.length > 0 && <HiddenNote what="evidence" count={more} />}
            <NextPage here={`${base}/evidence`} after={asked("after")} next={next} />
          </section>
          <section aria-labelledby="h-collect" id="collect">
            <SectionHead id="h-collect" title={t("collect")} />
            <Panel>
              <Possible not={notCollect} act={t("collect")}>
                <CollectForm caseId={found.id} reference={reference} most={uploadMax()}>
                  <LabelFields label={found.label} members={members} self={person.id} />
                </CollectForm>
              </Possible>
            </Panel>
          </section>
          {items.length > 0 && (
            <section aria-labelledby="h-bag" id="bag">
              <SectionHead id="h-bag" title={t("bag.title")} note={t("bag.note")} />
              <Panel>
                <Possible not={notOpen} act={t("bag.act")}>
                  <BagForm
                    items={items}
                    isAll={next === undefined && !asked("after")}
                    reference={reference}
                    locale={locale}
                  />
                </Possible>
              </Panel>
            </section>
          )}
        </div>
      </>
    );
  },
});
