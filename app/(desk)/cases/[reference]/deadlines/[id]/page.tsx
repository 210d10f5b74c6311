import { getLocale, getTranslations } from "next-intl/server";
import { casePage } from "@/app/_server/case-page";
import { formatMoment } from "@/app/_ui/moment";
import { Panel } from "@/app/_ui/panel";
import { Possible } from "@/app/_ui/possible";
import { SectionHead } from "@/app/_ui/section-head";
import { obstacle } from "@/lib/deadlines/lifecycle";
import { findDeadline } from "@/lib/deadlines/queries";
import { deadlineTitle } from "../deadline-title";
import { EndForms } from "../end-forms";

export default casePage({
  reads: (tx, { found, params }) => ({ deadline: findDeadline(tx, found.id, params.id ?? "") }),
  show: async ({ base, reference, deadline, not }) => {
    const [t, locale] = await Promise.all([getTranslations("deadlines"), getLocale()]);
    const why = not("deadline.meet", obstacle("deadline.meet", deadline));
    return (
      <section aria-labelledby="h-deadline">
        <SectionHead
          id="h-deadline"
          title={deadlineTitle(deadline.title, t)}
          note={t("due_at", { date: formatMoment(deadline.dueAt, locale, { zone: deadline.zone }) })}
          acts={<a href={`${base}/deadlines`}>{t("title")}</a>}
        />
        <Panel>
          <Possible not={why} act={t("end")}>
            <EndForms deadline={deadline} reference={reference} notWaived={not("deadline.waive")} />
          </Possible>
        </Panel>
      </section>
    );
  },
});
