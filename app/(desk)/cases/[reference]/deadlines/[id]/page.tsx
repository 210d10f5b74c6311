import { getLocale, getTranslations } from "next-intl/server";
import { dueRest } from "@/app/_components/due-rest";
import { urgency } from "@/app/_components/remaining";
import { casePage } from "@/app/_server/case-page";
import { formatMoment } from "@/app/_ui/moment";
import { Panel } from "@/app/_ui/panel";
import { Possible } from "@/app/_ui/possible";
import { SectionHead } from "@/app/_ui/section-head";
import { Tag } from "@/app/_ui/tag";
import { obstacle } from "@/lib/deadlines/lifecycle";
import { findDeadline } from "@/lib/deadlines/queries";
import { now } from "@/lib/kernel/clock";
import { deadlineTitle } from "../deadline-title";
import { EndForms } from "../end-forms";

export default casePage({
  reads: (tx, { found, params }) => ({ deadline: findDeadline(tx, found.id, params.id ?? "") }),
  show: async ({ base, reference, deadline, not }) => {
    const at = now();
    const [t, rest, locale] = await Promise.all([getTranslations("deadlines"), dueRest(at), getLocale()]);
    const rests = [
      deadline.allegation && t("of_allegation", { reference: deadline.allegation }),
      deadline.obliged,
      deadlineTitle(deadline.basis, t),
      deadline.source,
    ].filter(Boolean);
    const why = not("deadline.meet", obstacle("deadline.meet", deadline));
    return (
      <section aria-labelledby="h-deadline">
        <SectionHead
          id="h-deadline"
          title={deadlineTitle(deadline.title, t)}
          note={t("due_at", { date: formatMoment(deadline.dueAt, locale, { zone: deadline.zone }) })}
          acts={<a href={`${base}/deadlines`}>{t("title")}</a>}
        />
        <p className="mb-2">
          {deadline.ending === null && <Tag tone={urgency(deadline.dueAt, at)}>{rest(deadline.dueAt)}</Tag>}{" "}
          <span className="small ink2">{rests.join(". ")}</span>
        </p>
        <Panel>
          <Possible not={why} act={t("end")}>
            <EndForms
              deadline={deadline}
              reference={reference}
              notWaived={not("deadline.waive")}
              isPast={deadline.dueAt < at}
            />
          </Possible>
        </Panel>
      </section>
    );
  },
});
