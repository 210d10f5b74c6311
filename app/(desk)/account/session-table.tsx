import { useTranslations } from "next-intl";
import { Form } from "@/app/_ui/form";
import { SubmitButton } from "@/app/_ui/submit-button";
import { Table } from "@/app/_ui/table";
import { Tag } from "@/app/_ui/tag";
import { Time } from "@/app/_ui/time";
import { submitEnd } from "./actions";

type Session = { id: string; createdAt: Date; seenAt: Date };

/** One's own live sessions, each with the button that ends it. */
export function SessionTable({
  sessions,
  current,
}: {
  sessions: readonly Session[];
  current: string | null;
}) {
  const t = useTranslations("signin.account");
  return (
    <Table
      caption={t("sessions")}
      columns={[
        { id: "began", label: t("began") },
        { id: "seen", label: t("seen") },
        { id: "end", label: t("end"), hidden: true },
      ]}
      rows={sessions.map(({ id, createdAt, seenAt }) => ({
        id,
        cells: [
          <span key="began">
            <Time at={createdAt} /> {id === current && <Tag tone="info">{t("this_one")}</Tag>}
          </span>,
          <Time key="seen" at={seenAt} />,
          <Form key="end" action={submitEnd} id={`end-${id}`} className="row" carries={{ sessionId: id }}>
            <SubmitButton weight="plain" small>
              {t("end")}
            </SubmitButton>
          </Form>,
        ],
      }))}
    />
  );
}
