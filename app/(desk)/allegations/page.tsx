import { getLocale, getTranslations } from "next-intl/server";
import { StateTag } from "@/app/_components/state-tag";
import { TlpLabel } from "@/app/_components/tlp-label";
import { read } from "@/app/_server/read";
import { requirePerson } from "@/app/_server/session";
import { ButtonLink } from "@/app/_ui/button-link";
import { Chips } from "@/app/_ui/chips";
import { EmptyState } from "@/app/_ui/empty-state";
import { formatMoment } from "@/app/_ui/moment";
import { PageHead } from "@/app/_ui/page-head";
import { Pager } from "@/app/_ui/pager";
import { Panel } from "@/app/_ui/panel";
import { listAllegations, waiting } from "@/lib/allegations/queries";
import { readCursor, writeCursor } from "@/lib/kernel/cursor";
import { may } from "@/lib/kernel/policy";

const choices = { waiting, accepted: ["accepted"], declined: ["declined", "merged"] } as const;
type Choice = keyof typeof choices;
const pageSize = 50;

export default async function AllegationsPage({
  searchParams,
}: {
  searchParams: Promise<{ state?: string; after?: string }>;
}) {
  const person = await requirePerson();
  const asked = await searchParams;
  const state: Choice = asked.state === "accepted" || asked.state === "declined" ? asked.state : "waiting";
  const [t, locale] = await Promise.all([getTranslations("allegations"), getLocale()]);
  const found = await read(person, (tx) =>
    listAllegations(tx, choices[state], pageSize + 1, readCursor(asked.after)),
  );
  const page = found.slice(0, pageSize);
  const last = found.length > pageSize ? page.at(-1) : undefined;
  const log = may(person, "allegation.log") ? (
    <ButtonLink weight="main" href="/allegations/new">
      {t("log")}
    </ButtonLink>
  ) : undefined;
  return (
    <>
      <PageHead title={t("title")} acts={log} />
      <div className="row mb-4">
        <Chips
          label={t("list")}
          chips={(Object.keys(choices) as Choice[]).map((each) => ({
            href: each === "waiting" ? "/allegations" : `/allegations?state=${each}`,
            label: t(`state.${each}`),
            current: each === state,
          }))}
        />
      </div>
      {page.length === 0 ? (
        <EmptyState
          title={t("empty")}
          why={t("empty_why")}
          next={log ?? <a href="/cases">{t("state.accepted")}</a>}
        />
      ) : (
        <Panel flush>
          <ul className="list">
            {page.map((each) => (
              <li key={each.id} className="item">
                <div>
                  <p>
                    {each.summary === null ? (
                      t("cut_title")
                    ) : (
                      <>
                        {t("alleges")} <q>{each.summary.slice(0, 240)}</q>
                      </>
                    )}
                  </p>
                  <p className="small ink3 row tight">
                    <span className="ref">{each.reference}</span>
                    <TlpLabel label={each.label} />
                    <StateTag kind="allegation_state" state={each.status} />
                    <span>
                      {each.source}, {t("logged", { date: formatMoment(each.loggedAt, locale, {}) })}
                    </span>
                    {each.answerDue && state === "waiting" && (
                      <b>{t("answer_due", { date: formatMoment(each.answerDue, locale, {}) })}</b>
                    )}
                    {each.caseReference && (
                      <a href={`/cases/${each.caseReference}`}>
                        {t("in_case", { reference: each.caseReference })}
                      </a>
                    )}
                  </p>
                </div>
                <ButtonLink small href={`/allegations/${each.reference}`}>
                  {t("triage")}
                </ButtonLink>
              </li>
            ))}
          </ul>
        </Panel>
      )}
      <Pager
        older={last && `/allegations?state=${state}&after=${writeCursor(last.loggedAt, last.id)}`}
        newer={asked.after ? `/allegations?state=${state}` : undefined}
      />
    </>
  );
}
