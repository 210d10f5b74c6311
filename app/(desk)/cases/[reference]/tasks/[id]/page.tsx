import { getTranslations } from "next-intl/server";
import { namedChoice } from "@/app/_components/record-choices";
import { casePage } from "@/app/_server/case-page";
import { RecordMore } from "@/app/_server/record-more";
import { Form } from "@/app/_ui/form";
import { Panel } from "@/app/_ui/panel";
import { Possible } from "@/app/_ui/possible";
import { SectionHead } from "@/app/_ui/section-head";
import { Select } from "@/app/_ui/select";
import { SubmitButton } from "@/app/_ui/submit-button";
import { TextArea } from "@/app/_ui/text-area";
import { now } from "@/lib/kernel/clock";
import { dayOf } from "@/lib/kernel/day";
import { listAssignable } from "@/lib/tasks/assignable";
import { obstacle } from "@/lib/tasks/lifecycle";
import { findTask } from "@/lib/tasks/queries";
import { submitAssigned, submitDropped, submitFinished } from "../actions";
import { TaskRows } from "../task-rows";

export default casePage({
  reads: (tx, { found, params }) => ({
    task: findTask(tx, found.id, params.id ?? ""),
    assignable: listAssignable(tx, found.id),
  }),
  show: async ({ base, reference, task, assignable, not }) => {
    const t = await getTranslations("tasks");
    const carries = { taskId: task.id, version: task.version, reference };
    const others = assignable.filter(({ id }) => id !== task.assigneeId);
    return (
      <div className="stack-l">
        <section aria-labelledby="h-task">
          <SectionHead id="h-task" title={task.what} acts={<a href={`${base}/tasks`}>{t("title")}</a>} />
          {task.about && <p className="wrap mb-3">{task.about}</p>}
          <TaskRows tasks={[task]} today={dayOf(now())} />
          <RecordMore table="tasks" beside={reference} id={task.id} />
        </section>
        <Panel>
          <Possible not={not("task.finish", obstacle(task))} act={t("finish")}>
            <div className="cols-even">
              <Form action={submitFinished} id="finish" label={t("finish")} carries={carries}>
                <TextArea name="note" label={t("note")} rows={2} optional />
                <SubmitButton>{t("finish")}</SubmitButton>
              </Form>
              <div className="stack">
                {others.length > 0 && (
                  <Form action={submitAssigned} id="assign" label={t("assign")} carries={carries}>
                    <Select name="assigneeId" label={t("assignee")} choices={others.map(namedChoice)} />
                    <SubmitButton weight="plain">{t("assign")}</SubmitButton>
                  </Form>
                )}
                <Form action={submitDropped} id="drop" label={t("drop")} carries={carries}>
                  <TextArea name="reason" label={t("drop_reason")} hint={t("reason_hint")} rows={2} />
                  <SubmitButton weight="plain">{t("drop")}</SubmitButton>
                </Form>
              </div>
            </div>
          </Possible>
        </Panel>
      </div>
    );
  },
});
