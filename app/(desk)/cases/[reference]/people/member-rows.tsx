import { getLocale, getTranslations } from "next-intl/server";
import { type ListLine, ListRows } from "@/app/_components/list-rows";
import { stateTone } from "@/app/_components/state-tag";
import { formatDay } from "@/app/_ui/moment";
import type { membersOfCase } from "@/lib/cases/queries";

type Members = Awaited<ReturnType<typeof membersOfCase>>["rows"];
type MemberRowsProps = {
  members: Members;
  /** Where this person is taken out of the case, or nothing where they stay; left out for who takes out nobody. */
  takeOut: ((id: string, isLead: boolean) => string) | undefined;
};

/** The people in a case, a line each, the lead first. */
export async function MemberRows({ members, takeOut: takes }: MemberRowsProps) {
  const [t, d, locale] = await Promise.all([
    getTranslations("cases"),
    getTranslations("domain"),
    getLocale(),
  ]);
  // Where all are active the column would say it in each row.
  const someLeft = members.some(({ status }) => status !== "active");
  const act = (id: string, of: string, isLead: boolean) => {
    const href = takes?.(id, isLead) ?? "";
    return href === "" ? "" : { href, act: t("member.take_out"), of };
  };
  const line = ({ id, name, lead, organisation, roles, status, addedAt }: Members[number]): ListLine => [
    id,
    "",
    name,
    lead ? t("lead") : "",
    [
      organisation,
      roles.map((role) => d(`role.${role}` as "role.auditor")).join(", "),
      ...(someLeft ? [[stateTone("person_state", status), d(`person_state.${status}`)] as const] : []),
      formatDay(addedAt, locale, { zone: "Asia/Jakarta" }),
      takes ? act(id, name, lead) : "",
    ],
  ];
  return (
    <ListRows
      caption={t("section.people")}
      title={t("member.person")}
      columns={[
        { label: t("member.organisation"), look: "text" },
        { label: t("member.roles"), look: "wide" },
        ...(someLeft ? [{ label: t("filter.status"), look: "state" as const }] : []),
        { label: t("member.since"), look: "end" },
        ...(takes ? [{ label: t("member.act"), look: "end" as const }] : []),
      ]}
      lines={members.map(line)}
    />
  );
}
