import { getLocale, getTranslations } from "next-intl/server";
import { sayTally } from "@/app/_components/tally";
import { read } from "@/app/_server/read";
import { requirePerson } from "@/app/_server/session";
import { ButtonLink } from "@/app/_ui/button-link";
import { EmptyState } from "@/app/_ui/empty-state";
import { Form } from "@/app/_ui/form";
import { PageHead } from "@/app/_ui/page-head";
import { Pager } from "@/app/_ui/pager";
import { Panel } from "@/app/_ui/panel";
import { SubmitButton } from "@/app/_ui/submit-button";
import { Tag } from "@/app/_ui/tag";
import { Time } from "@/app/_ui/time";
import { referralSteps } from "@/db/schema/vocabulary";
import { readCursor, writeCursor } from "@/lib/kernel/cursor";
import { countUnread, listNotices } from "@/lib/notices/queries";
import { submitRead } from "./actions";
import { addressOf, keyOf, numberOf } from "./worded";

const pageSize = 50;

export default async function NoticesPage({ searchParams }: { searchParams: Promise<{ after?: string }> }) {
  const { after } = await searchParams;
  const person = await requirePerson();
  const [t, steps, locale] = await Promise.all([
    getTranslations("notices"),
    getTranslations("domain.referral_step"),
    getLocale(),
  ]);
  const [rows, unread] = await read(person, (tx) =>
    Promise.all([listNotices(tx, pageSize + 1, readCursor(after)), countUnread(tx)]),
  );
  const page = rows.slice(0, pageSize);
  const last = rows.length > pageSize ? page.at(-1) : undefined;
  const step = (facts: Record<string, unknown>) => {
    const its = referralSteps.find((each) => each === facts.step);
    return its ? steps(its) : "";
  };
  const figure = (value: unknown) => (typeof value === "number" ? value : 0);
  return (
    <>
      <PageHead title={t("title")} below={sayTally(unread, locale, (count) => t("summary", { count }))} />
      {page.length === 0 ? (
        <EmptyState title={t("empty")} why={t("empty_why")} next={<a href="/today">{t("to_today")}</a>} />
      ) : (
        <Panel flush>
          <ul className="list" aria-label={t("list")}>
            {page.map((notice) => {
              const href = addressOf(notice);
              return (
                <li key={notice.id} className="item">
                  <div>
                    <p className={notice.readAt ? "ink2" : "b"}>
                      {t(`kind.${keyOf(notice.kind)}`, {
                        reference: notice.reference ?? t("gone"),
                        claim: String(notice.facts.claim ?? ""),
                        number: numberOf(notice),
                        name: notice.about ?? "",
                        signature: String(notice.facts.signature ?? ""),
                        count: figure(notice.facts.count),
                        step: step(notice.facts),
                      } as never)}
                    </p>
                    <p className="small ink3">
                      <Time at={notice.createdAt} /> {!notice.readAt && <Tag tone="info">{t("unread")}</Tag>}
                    </p>
                  </div>
                  <div className="row tight">
                    {href && (
                      <ButtonLink small href={href}>
                        {t("open")}
                      </ButtonLink>
                    )}
                    {!notice.readAt && (
                      <Form action={submitRead} id={`read-${notice.id}`} label={t("read")}>
                        <input type="hidden" name="noticeId" value={notice.id} />
                        <input type="hidden" name="after" value={after ?? ""} />
                        <SubmitButton weight="plain" small>
                          {t("read")}
                        </SubmitButton>
                      </Form>
                    )}
                  </div>
                </li>
              );
            })}
          </ul>
        </Panel>
      )}
      <Pager
        older={last && `/notices?after=${writeCursor(last.createdAt, last.id)}`}
        newer={after ? "/notices" : undefined}
      />
    </>
  );
}
