import { getLocale, getTranslations } from "next-intl/server";
import { Amended } from "@/app/_components/amended";
import { Refused } from "@/app/_components/refused";
import { SeenBeforeList } from "@/app/_components/seen-before-list";
import { shortened } from "@/app/_components/shortened";
import { StateTag } from "@/app/_components/state-tag";
import { TlpLabel } from "@/app/_components/tlp-label";
import { read } from "@/app/_server/read";
import { RecordMore } from "@/app/_server/record-more";
import { requirePerson } from "@/app/_server/session";
import { ButtonLink } from "@/app/_ui/button-link";
import { KeyValues } from "@/app/_ui/key-values";
import { formatMoment } from "@/app/_ui/moment";
import { PageHead } from "@/app/_ui/page-head";
import { Panel } from "@/app/_ui/panel";
import { SectionHead } from "@/app/_ui/section-head";
import { Time } from "@/app/_ui/time";
import { obstacle } from "@/lib/allegations/lifecycle";
import { readAllegation } from "@/lib/allegations/queries";
import { amendmentsOf } from "@/lib/amendments/queries";
import { attachmentsOf } from "@/lib/attachments/queries";
import { now } from "@/lib/kernel/clock";
import { may } from "@/lib/kernel/policy";
import { seenInText } from "@/lib/observables/seen-in-text";
import { Answers } from "./answers";
import { Attachments } from "./attachments";
import { Triage } from "./triage";

type AllegationPageProps = {
  params: Promise<{ reference: string }>;
  searchParams: Promise<{ refused?: string | string[] }>;
};

export default async function AllegationPage({ params, searchParams }: AllegationPageProps) {
  const [{ reference }, { refused }] = await Promise.all([params, searchParams]);
  const person = await requirePerson();
  const [t, amend, d, o, locale] = await Promise.all([
    getTranslations("allegations"),
    getTranslations("amendments"),
    getTranslations("domain"),
    getTranslations("observables"),
    getLocale(),
  ]);
  const page = await read(person, async (tx) => {
    const its = await readAllegation(tx, reference);
    const ids = [...its.claims.map(({ id }) => id), ...(its.source ? [its.source.id] : [])];
    const words = [its.report?.summary ?? "", ...its.claims.map(({ text }) => text)].join("\n");
    const [amendments, attachments, seen] = await Promise.all([
      amendmentsOf(tx, ids),
      attachmentsOf(tx, its.allegation.id),
      seenInText(tx, words, its.allegation.caseId),
    ]);
    return { ...its, amendments, attachments, seen };
  });
  const {
    allegation,
    report,
    source,
    caseReference,
    answerDue,
    claims,
    decisions,
    answers,
    amendments,
    attachments,
    seen,
  } = page;
  const ofRecord = (id: string | undefined) => (
    <Amended history={amendments.filter(({ recordId }) => recordId === id)} />
  );
  const open = obstacle("allegation.accept", allegation.status) === null;
  const triages = may(person, "allegation.decline") || may(person, "case.open");
  return (
    <>
      <PageHead
        title={
          report ? (
            <>
              {t("alleges")} <q>{shortened(report.summary, 120)}</q>
            </>
          ) : (
            t("cut_title")
          )
        }
        above={
          <>
            <span className="ref b">{allegation.reference}</span>
            <TlpLabel label={allegation.label} />
            <StateTag kind="allegation_state" state={allegation.status} />
          </>
        }
        acts={
          may(person, "allegation.log") ? (
            <ButtonLink href={`/allegations/new?channel=${allegation.channel}`}>
              {t("log_another")}
            </ButtonLink>
          ) : undefined
        }
      />
      <Refused refusal={typeof refused === "string" ? refused : undefined} />
      <div className="cols facts-first">
        <aside>
          <KeyValues
            pairs={[
              {
                key: t("source"),
                value: (
                  <>
                    {source?.described}{" "}
                    {source && may(person, "source.amend") && (
                      <a className="small" href={`/allegations/${reference}/amend`}>
                        {amend("amend")}
                      </a>
                    )}
                    {ofRecord(source?.id)}
                  </>
                ),
              },
              ...(report?.sourceReference
                ? [{ key: t("told_as"), value: <span className="wrap">{report.sourceReference}</span> }]
                : []),
              { key: t("reliability"), value: source ? d(`reliability.${source.reliability}`) : "" },
              { key: t("channel"), value: d(`channel.${allegation.channel}`) },
              {
                key: t("received"),
                value: formatMoment(allegation.receivedOn, locale, {
                  precision: allegation.receivedPrecision,
                }),
              },
              ...(answerDue ? [{ key: t("column.due"), value: <Time at={answerDue} /> }] : []),
              ...(caseReference
                ? [
                    {
                      key: t("state.accepted"),
                      value: <a href={`/cases/${caseReference}`}>{caseReference}</a>,
                    },
                  ]
                : []),
              ...decisions
                .filter(({ reason }) => reason !== "")
                .map(({ decision, reason }) => ({ key: d(`allegation_state.${decision}`), value: reason })),
            ]}
          />
        </aside>
        <div className="stack-l">
          <section aria-labelledby="h-summary">
            <SectionHead id="h-summary" title={t("summary")} />
            <p className="whitespace-pre-line max-w-text">{report?.summary ?? t("cut")}</p>
            {report && <RecordMore table="allegation_reports" beside={reference} />}
          </section>
          <section aria-labelledby="h-claims">
            <SectionHead id="h-claims" title={t("claims")} />
            {claims.length === 0 ? (
              <p className="ink2">{t("no_claims")}</p>
            ) : (
              <Panel flush>
                <ol className="list">
                  {claims.map((claim) => (
                    <li key={claim.id}>
                      <p>
                        <span className="ink3 b">{claim.number}</span>&ensp;{claim.text}
                      </p>
                      <p className="small ink3">
                        {t("claim_credibility", {
                          grade: d(`credibility.${String(claim.credibility) as "1"}`),
                        })}
                        {claim.caseId === null && may(person, "claim.amend") && (
                          <>
                            {" "}
                            <a href={`/allegations/${reference}/amend?claim=${claim.id}`}>{amend("amend")}</a>
                          </>
                        )}
                      </p>
                      {ofRecord(claim.id)}
                    </li>
                  ))}
                </ol>
              </Panel>
            )}
          </section>
          {seen.length > 0 && (
            <section aria-labelledby="h-seen">
              <SectionHead id="h-seen" title={o("before")} note={o("before_note")} />
              <Panel flush>
                <SeenBeforeList
                  found={seen}
                  as={{
                    observable: o("as.observable"),
                    exposure: o("as.exposure"),
                    evidence: o("as.evidence"),
                  }}
                />
              </Panel>
            </section>
          )}
          {report && (
            <Attachments
              allegation={allegation}
              answers={answers}
              attachments={attachments}
              mayAdd={may(person, "attachment.add")}
              mayOpen={may(person, "attachment.open")}
            />
          )}
          {report && (
            <Answers
              allegation={allegation}
              answers={answers}
              mayAnswer={may(person, "allegation.answer")}
              now={now()}
            />
          )}
          {open && triages && <Triage person={person} allegation={allegation} />}
          {open && !triages && <p className="ink2">{t("nothing_allowed")}</p>}
        </div>
      </div>
    </>
  );
}
