import { useTranslations } from "next-intl";
import { Unbroken } from "@/app/_components/unbroken";
import { ButtonLink } from "@/app/_ui/button-link";
import { Form } from "@/app/_ui/form";
import { Panel } from "@/app/_ui/panel";
import { SectionHead } from "@/app/_ui/section-head";
import { SubmitButton } from "@/app/_ui/submit-button";
import { Tag } from "@/app/_ui/tag";
import { Time } from "@/app/_ui/time";
import { referralSteps } from "@/db/schema/vocabulary";
import type { NoticeRow } from "@/lib/notices/queries";
import { submitRead } from "./actions";
import { addressOf, keyOf, numberOf } from "./worded";

type NoticeGroupProps = { notices: readonly NoticeRow[]; view: string; after: string };

/** What somebody was told of one case, newest first, each with the way to the act that it asks for. */
export function NoticeGroup({ notices, view, after }: NoticeGroupProps) {
  const [t, steps] = [useTranslations("notices"), useTranslations("domain.referral_step")];
  const [newest] = notices;
  if (!newest) return null;
  const { caseId, reference, title, sees } = newest;
  const id = `h-${newest.id}`;
  const step = (facts: Record<string, unknown>) => {
    const its = referralSteps.find((each) => each === facts.step);
    return its ? steps(its) : "";
  };
  const sentence = (notice: NoticeRow) =>
    t(`kind.${keyOf(notice.kind)}`, {
      reference: notice.reference ?? t("gone"),
      claim: String(notice.facts.claim ?? ""),
      number: numberOf(notice),
      name: notice.about ?? "",
      signature: String(notice.facts.signature ?? ""),
      count: typeof notice.facts.count === "number" ? notice.facts.count : 0,
      step: step(notice.facts),
      answer: String(notice.facts.answer ?? ""),
    } as never);
  return (
    <section aria-labelledby={id}>
      <SectionHead
        id={id}
        title={caseId === null ? t("of_no_case") : (reference ?? t("gone"))}
        note={title ?? undefined}
        acts={sees && reference ? <a href={`/cases/${reference}`}>{t("open")}</a> : undefined}
      />
      <Panel flush>
        <ul className="list">
          {notices.map((notice) => {
            const href = addressOf(notice);
            return (
              <li key={notice.id} className="item">
                <div>
                  <p className={notice.readAt ? "ink2" : "b"}>
                    <Unbroken text={sentence(notice)} />
                  </p>
                  <p className="small ink3">
                    <Time at={notice.createdAt} />{" "}
                    {view === "all" && !notice.readAt && <Tag tone="info">{t("unread")}</Tag>}
                  </p>
                </div>
                <div className="row tight">
                  {href && (
                    <ButtonLink small href={href}>
                      {t("open")}
                    </ButtonLink>
                  )}
                  {!notice.readAt && (
                    <Form
                      action={submitRead}
                      id={`read-${notice.id}`}
                      className=""
                      label={`${t("read")}: ${sentence(notice)}`}
                    >
                      <input type="hidden" name="noticeId" value={notice.id} />
                      <input type="hidden" name="view" value={view} />
                      <input type="hidden" name="after" value={after} />
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
    </section>
  );
}
