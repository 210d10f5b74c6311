import { getTranslations } from "next-intl/server";
import { casePage } from "@/app/_server/case-page";
import { EmptyState } from "@/app/_ui/empty-state";
import { NextPage } from "@/app/_ui/next-page";
import { Panel } from "@/app/_ui/panel";
import { Possible } from "@/app/_ui/possible";
import { SectionHead } from "@/app/_ui/section-head";
import { now } from "@/lib/kernel/clock";
import { readCursor } from "@/lib/kernel/cursor";
import { dayOf } from "@/lib/kernel/day";
import { pageFrom } from "@/lib/kernel/page";
import { listAssignable } from "@/lib/tasks/assignable";
import { tasksOfCase } from "@/lib/tasks/queries";
import { SetForm } from "./set-form";
import { TaskRows } from "./task-rows";

export default casePage({
  reads: (tx, { found, asked }) => ({
    open: tasksOfCase(tx, found.id, "open", pageFrom(readCursor(asked("after")))),
    ended: tasksOfCase(tx, found.id, "ended", pageFrom(readCursor(asked("ended")))),
    assignable: listAssignable(tx, found.id),
  }),
  show: async ({ found, reference, base, asked, open, ended, assignable, not }) => {
    const t = await getTranslations("tasks");
    const why = not("task.set");
    const today = dayOf(now());
    const here = `${base}/tasks`;
    return (
      <div className="stack-l">
        <section aria-labelledby="h-open">
          <SectionHead id="h-open" title={t("open")} />
          {open.rows.length === 0 ? (
            <EmptyState
              title={t("none")}
              why={t("none_why")}
              next={why ? <a href={base}>{t("back")}</a> : <a href="#set">{t("set")}</a>}
            />
          ) : (
            <TaskRows tasks={open.rows} base={base} today={today} />
          )}
          <NextPage here={here} after={asked("after")} next={open.next} />
        </section>
        <section aria-labelledby="h-set">
          <SectionHead id="h-set" title={t("set")} />
          <Panel>
            <Possible not={why} act={t("set")}>
              <SetForm caseId={found.id} reference={reference} assignable={assignable} />
            </Possible>
          </Panel>
        </section>
        {(ended.rows.length > 0 || asked("ended")) && (
          <section aria-labelledby="h-ended">
            <SectionHead id="h-ended" title={t("ended")} />
            <TaskRows tasks={ended.rows} base={base} today={today} />
            <NextPage here={here} name="ended" after={asked("ended")} next={ended.next} />
          </section>
        )}
      </div>
    );
  },
});
