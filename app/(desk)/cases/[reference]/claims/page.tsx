import { getTranslations } from "next-intl/server";
import { Amended } from "@/app/_components/amended";
import { casePage } from "@/app/_server/case-page";
import { reads } from "@/app/_server/rooms";
import { ButtonLink } from "@/app/_ui/button-link";
import { EmptyState } from "@/app/_ui/empty-state";
import { NextPage } from "@/app/_ui/next-page";
import { Notice } from "@/app/_ui/notice";
import { Panel } from "@/app/_ui/panel";
import { SectionHead } from "@/app/_ui/section-head";
import { amendmentsOfCase } from "@/lib/amendments/queries";
import { claimChoicesOfCase, claimNow, claimsOfCase } from "@/lib/claims/queries";
import { pageFrom, readNumber } from "@/lib/kernel/page";
import { ChangeClaim } from "./change-claim";
import { ClaimLine } from "./claim-line";

export default casePage({
  reads: (tx, { found, asked }) => ({
    page: claimsOfCase(tx, found.id, pageFrom(readNumber(asked("after")))),
    wanted: claimNow(tx, found.id, readNumber(asked("claim")) ?? 0),
    choices: claimChoicesOfCase(tx, found.id),
    amendments: amendmentsOfCase(tx, found.id, "claim"),
  }),
  show: async ({ person, found, reference, base, asked, page, wanted, choices, amendments, not }) => {
    const t = await getTranslations("claims");
    const mergeable = choices.rows.length > 1;
    const changes = not("claim.merge") === null;
    return (
      <div className="stack-l">
        <section aria-labelledby="h-claims">
          <SectionHead
            id="h-claims"
            title={t("title")}
            note={t("note")}
            acts={
              not("claim.add") === null && (
                <ButtonLink small href={`${base}/claims/new`}>
                  {t("add")}
                </ButtonLink>
              )
            }
          />
          {page.rows.length === 0 ? (
            <EmptyState title={t("none")} why={t("none_why")} next={<a href={base}>{t("to_case")}</a>} />
          ) : (
            <Panel flush>
              <ol className="list">
                {page.rows.map((claim) => (
                  <ClaimLine
                    key={claim.id}
                    claim={claim}
                    base={base}
                    change={changes ? t(mergeable ? "change" : "change_alone") : undefined}
                    toAllegation={reads(person, "allegation")}
                    amends={not("claim.amend") === null}
                    amended={<Amended history={amendments.filter(({ recordId }) => recordId === claim.id)} />}
                  />
                ))}
              </ol>
            </Panel>
          )}
          <NextPage here={`${base}/claims`} after={asked("after")} next={page.next} />
        </section>
        {changes && wanted?.ending === "split" && (
          <section id="change" aria-labelledby="h-change">
            <SectionHead
              id="h-change"
              title={t("changing", { number: String(wanted.number) })}
              note={wanted.text}
            />
            <Notice tone="caution" title={t("history.parts", { numbers: wanted.parts.join(", ") })}>
              <p className="row tight">
                {wanted.parts.map((number) => (
                  <a key={number} href={`${base}/claims?claim=${number}#change`}>
                    {t("changing", { number: String(number) })}
                  </a>
                ))}
              </p>
            </Notice>
          </section>
        )}
        {changes && wanted?.ending === null && (
          <ChangeClaim
            claim={wanted}
            caseId={found.id}
            reference={reference}
            others={{ ...choices, rows: choices.rows.filter(({ id }) => id !== wanted.id) }}
          />
        )}
      </div>
    );
  },
});
