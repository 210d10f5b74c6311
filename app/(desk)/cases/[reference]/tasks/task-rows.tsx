import { getLocale, getTranslations } from "next-intl/server";
import { formatDay } from "@/app/_ui/moment";
import { Panel } from "@/app/_ui/panel";
import { Tag } from "@/app/_ui/tag";
import { Time } from "@/app/_ui/time";
import type { TaskRow } from "@/lib/tasks/queries";

type TaskRowsProps = {
  tasks: readonly TaskRow[];
  /** The address of the case; left out below a heading that says what the task is. */
  base?: string;
  /** The day it is, as ISO. */
  today: string;
};

/** Tasks by line: what, who, by which day, and how each ended. */
export async function TaskRows({ tasks, base, today }: TaskRowsProps) {
  const [t, locale] = await Promise.all([getTranslations("tasks"), getLocale()]);
  return (
    <Panel flush>
      <ul className="list">
        {tasks.map((task) => (
          <li key={task.id}>
            <p>
              {base && <a href={`${base}/tasks/${task.id}`}>{task.what}</a>}{" "}
              {task.ending && <Tag tone="quiet">{t(`ending.${task.ending}`)}</Tag>}
              {task.ending === null && task.dueOn !== null && task.dueOn < today && (
                <Tag tone="caution">{t("overdue")}</Tag>
              )}
            </p>
            <p className="small ink3">
              {task.assignee},{" "}
              {task.endedAt ? (
                <>
                  {task.endedBy}, <Time at={task.endedAt} />
                </>
              ) : task.dueOn === null ? (
                t("no_day")
              ) : (
                t("due_on", { date: formatDay(task.dueOn, locale) })
              )}
            </p>
            {task.endNote && <p className="small wrap">{task.endNote}</p>}
          </li>
        ))}
      </ul>
    </Panel>
  );
}
