import { useTranslations } from "next-intl";
import { Panel } from "@/app/_ui/panel";
import { Table } from "@/app/_ui/table";
import { Tag } from "@/app/_ui/tag";
import { Time } from "@/app/_ui/time";

export type Session = { id: string; createdAt: Date; seenAt: Date };

/** One's own live sessions. */
export function SessionTable({
  sessions,
  current,
}: {
  sessions: readonly Session[];
  current: string | null;
}) {
  const t = useTranslations("signin.account");
  return (
    <Panel flush className="mb-4">
      <Table
        caption={t("sessions")}
        columns={[
          { id: "began", label: t("began"), isNamed: true },
          { id: "seen", label: t("seen") },
        ]}
        rows={sessions.map(({ id, createdAt, seenAt }) => ({
          id,
          cells: [
            <span key="began">
              <Time at={createdAt} /> {id === current && <Tag tone="info">{t("this_one")}</Tag>}
            </span>,
            <Time key="seen" at={seenAt} />,
          ],
        }))}
      />
    </Panel>
  );
}
