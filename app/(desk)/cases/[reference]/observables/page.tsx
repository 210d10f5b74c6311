import { getTranslations } from "next-intl/server";
import { NextAct } from "@/app/_components/next-act";
import { Refused } from "@/app/_components/refused";
import { casePage } from "@/app/_server/case-page";
import { Button } from "@/app/_ui/button";
import { EmptyState } from "@/app/_ui/empty-state";
import { NextPage } from "@/app/_ui/next-page";
import { Panel } from "@/app/_ui/panel";
import { Possible } from "@/app/_ui/possible";
import { SectionHead } from "@/app/_ui/section-head";
import { listMembers } from "@/lib/cases/queries";
import { readCursor } from "@/lib/kernel/cursor";
import { pageFrom } from "@/lib/kernel/page";
import { observablesOfCase } from "@/lib/observables/queries";
import { LabelFields } from "../_parts/label-fields";
import { ObservableRows } from "./observable-rows";
import { RecordForm } from "./record-form";

export default casePage({
  reads: (tx, { found, asked }) => ({
    kept: observablesOfCase(tx, found.id, "kept", pageFrom(readCursor(asked("after")))),
    dropped: observablesOfCase(tx, found.id, "dropped", pageFrom(readCursor(asked("dropped")))),
    members: listMembers(tx, found.id),
  }),
  show: async ({ person, found, reference, base, asked, kept, dropped, members, not, reason }) => {
    const t = await getTranslations("observables");
    const why = not("observable.record");
    const here = `${base}/observables`;
    return (
      <div className="stack-l">
        <section aria-labelledby="h-kept">
          <SectionHead id="h-kept" title={t("title")} />
          <Refused refusal={asked("refused")} />
          {kept.rows.length === 0 ? (
            <EmptyState
              title={t("empty")}
              why={t("empty_why")}
              next={
                <NextAct not={why} base={base}>
                  <a href="#record">{t("record")}</a>
                </NextAct>
              }
            />
          ) : (
            <>
              <ObservableRows rows={kept.rows} base={base} />
              {reason("observable.export") === null && (
                <form action="/api/observables/export" method="post" className="row tight mt-2">
                  <input type="hidden" name="reference" value={reference} />
                  <span className="small ink3">{t("export")}</span>
                  <Button name="format" value="stix" weight="plain">
                    {t("stix")}
                  </Button>
                  <Button name="format" value="misp" weight="plain">
                    {t("misp")}
                  </Button>
                  <span className="hint">{t("export_note")}</span>
                </form>
              )}
            </>
          )}
          <NextPage here={here} after={asked("after")} next={kept.next} />
        </section>
        <section aria-labelledby="h-record" id="record">
          <SectionHead id="h-record" title={t("record")} />
          <Panel>
            <Possible not={why} act={t("record")}>
              <RecordForm caseId={found.id} reference={reference}>
                <LabelFields label={found.label} members={members} self={person.id} />
              </RecordForm>
            </Possible>
          </Panel>
        </section>
        {(dropped.rows.length > 0 || asked("dropped")) && (
          <section aria-labelledby="h-dropped">
            <SectionHead id="h-dropped" title={t("dropped")} />
            <ObservableRows rows={dropped.rows} base={base} />
            <NextPage here={here} name="dropped" after={asked("dropped")} next={dropped.next} />
          </section>
        )}
      </div>
    );
  },
});
