import { getLocale, getTranslations } from "next-intl/server";
import { EvidenceFilters } from "@/app/_components/evidence-filters";
import { HiddenNote } from "@/app/_components/hidden-note";
import { Refused } from "@/app/_components/refused";
import { casePage } from "@/app/_server/case-page";
import { EmptyState } from "@/app/_ui/empty-state";
import { isNarrowed, listAddress } from "@/app/_ui/list-address";
import { NextPage } from "@/app/_ui/next-page";
import { Panel } from "@/app/_ui/panel";
import { RouteForm } from "@/app/_ui/route-form";
import { SectionHead } from "@/app/_ui/section-head";
import { hiddenFrom } from "@/lib/cases/hidden-from";
import { listMembers } from "@/lib/cases/queries";
import { evidenceFilter, wantedBy } from "@/lib/evidence/filter";
import { uploadMax } from "@/lib/evidence/intake/limit";
import { countsOfCase, evidenceOfCase } from "@/lib/evidence/queries";
import { pageFrom, readNumber } from "@/lib/kernel/page";
import { LabelFields } from "../_parts/label-fields";
import { BagBar } from "./bag-bar";
import { CollectForm } from "./collect-form";
import { EvidenceList } from "./evidence-list";

type Asked = { asked: (name: string) => string | undefined; askedAll: (name: string) => string[] };
const filterIn = ({ asked, askedAll }: Asked) =>
  evidenceFilter.parse({
    state: asked("state"),
    kind: askedAll("kind"),
    label: askedAll("label"),
    holder: askedAll("holder"),
    mine: asked("mine"),
    after: asked("after"),
  });

export default casePage({
  reads: (tx, { found, person, ...on }) => {
    const filter = filterIn(on);
    const { after } = filter;
    return {
      evidence: evidenceOfCase(tx, found.id, pageFrom(readNumber(after)), wantedBy(filter, person.id)),
      counts: countsOfCase(tx, found.id),
      hidden: hiddenFrom(tx, found.id, "evidence"),
      members: listMembers(tx, found.id),
    };
  },
  show: async (page) => {
    const { person, found, reference, base, asked, evidence, counts, hidden, members, not, reason } = page;
    const [t, locale] = await Promise.all([getTranslations("evidence"), getLocale()]);
    const filter = filterIn(page);
    const here = `${base}/evidence`;
    const has = counts.length > 0;
    const { rows: items, next } = evidence;
    const more = hidden.get(found.id) ?? 0;
    const notCollect = not("evidence.collect");
    const mayOpen = reason("evidence.open") === null;
    const list = (
      <>
        <span id="list" tabIndex={-1} className="sr" />
        <EvidenceList items={items} reference={reference} locale={locale} canChoose={mayOpen} />
      </>
    );
    return (
      <>
        <Refused refusal={asked("refused")} />
        <section aria-labelledby="h-evidence" className="addwrap">
          <SectionHead id="h-evidence" title={t("title")} note={t("note")} />
          {items.length > 0 && (
            <a className="skip" href="#list">
              {t("skip_to_list")}
            </a>
          )}
          {notCollect === null ? (
            <details className="addpanel" id="collect" open={!has || asked("add") !== undefined}>
              <summary className="btn main">{t("add")}</summary>
              <Panel>
                <CollectForm caseId={found.id} reference={reference} most={uploadMax()}>
                  <LabelFields label={found.label} members={members} self={person.id} />
                </CollectForm>
              </Panel>
            </details>
          ) : (
            !notCollect.isNever && <p className="small ink3 mb-4">{notCollect.says}</p>
          )}
          {has && <EvidenceFilters path={here} filter={filter} counts={counts} />}
          {has && items.length === 0 ? (
            <EmptyState
              title={t("filter.none")}
              why={t("filter.none_why")}
              next={<a href={here}>{t("filter.show_all")}</a>}
            />
          ) : items.length === 0 ? (
            <EmptyState
              title={more > 0 ? <HiddenNote what="evidence" count={more} /> : t("empty")}
              why={t("empty_why")}
              next={<a href={base}>{t("to_case")}</a>}
            />
          ) : mayOpen ? (
            <RouteForm route="/api/evidence/bag" id="bag">
              <input type="hidden" name="back" value={here} />
              <input type="hidden" name="reference" value={reference} />
              <BagBar items={items} isAll={next === undefined && !filter.after && !isNarrowed(filter)} />
              {list}
            </RouteForm>
          ) : (
            list
          )}
          {items.length > 0 && <HiddenNote what="evidence" count={more} />}
          <NextPage here={listAddress(here, filter, {})} after={filter.after} next={next} />
        </section>
      </>
    );
  },
});
