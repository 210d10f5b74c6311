import { getLocale, getTranslations } from "next-intl/server";
import { dueMoment } from "@/app/_components/due-moment";
import { type ListLine, ListRows } from "@/app/_components/list-rows";
import { shortened } from "@/app/_components/shortened";
import { stateTone } from "@/app/_components/state-tag";
import { formatDay } from "@/app/_ui/moment";
import type { listAllegations } from "@/lib/allegations/queries";

type Row = Awaited<ReturnType<typeof listAllegations>>[number];

/** Allegations, a line each: what is alleged in quotes, by whom, and until when a first answer is promised or in which case it is. */
export async function AllegationRows({
  allegations,
  waiting,
}: {
  allegations: readonly Row[];
  waiting: boolean;
}) {
  const [t, d, locale] = await Promise.all([
    getTranslations("allegations"),
    getTranslations("domain.allegation_state"),
    getLocale(),
  ]);
  const due = (at: Date | null) => {
    if (!at) return "";
    const { day, clock } = dueMoment(at, locale);
    return `${day}, ${clock}`;
  };
  const line = (each: Row): ListLine => [
    each.id,
    `/allegations/${each.reference}`,
    each.summary === null ? t("cut_title") : `${t("alleges")} “${shortened(each.summary, 160)}”`,
    "",
    [
      each.reference,
      each.source ?? "",
      { label: each.label },
      [stateTone("allegation_state", each.status), d(each.status)],
      waiting ? due(each.answerDue) : (each.caseReference ?? ""),
      formatDay(each.loggedAt, locale, { year: false }),
    ],
  ];
  return (
    <ListRows
      caption={t("list")}
      title={t("column.alleged")}
      columns={[
        { label: t("column.reference"), look: "ref" },
        { label: t("column.source"), look: "text" },
        { label: t("filter.label"), look: "tlp" },
        { label: t("column.state"), look: "state" },
        waiting
          ? { label: t("column.due"), look: "when" as const, isSaid: true }
          : { label: t("column.case"), look: "ref" as const },
        { label: t("column.logged"), look: "extra" },
      ]}
      before={1}
      lines={allegations.map(line)}
    />
  );
}
