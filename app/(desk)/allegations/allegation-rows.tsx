import { getLocale, getTranslations } from "next-intl/server";
import { dueMoment } from "@/app/_components/due-moment";
import { type ListCell, type ListLine, ListRows } from "@/app/_components/list-rows";
import { urgency } from "@/app/_components/remaining";
import { shortened } from "@/app/_components/shortened";
import { stateTone } from "@/app/_components/state-tag";
import { formatDay } from "@/app/_ui/moment";
import type { listAllegations } from "@/lib/allegations/queries";

type Row = Awaited<ReturnType<typeof listAllegations>>[number];

/** Allegations, a line each: what is alleged in quotes, by whom, and until when a first answer is promised or in which case it is. */
export async function AllegationRows({
  allegations,
  waiting,
  now,
}: {
  allegations: readonly Row[];
  waiting: boolean;
  now: Date;
}) {
  const [t, d, locale] = await Promise.all([
    getTranslations("allegations"),
    getTranslations("domain"),
    getLocale(),
  ]);
  // Where all are in one state the column would say it in each row.
  const differ = new Set(allegations.map(({ status }) => status)).size > 1;
  const due = (at: Date | null): ListCell => {
    if (!at) return "";
    const { day, clock } = dueMoment(at, locale);
    const tone = urgency(at, now);
    return tone === "quiet" ? `${day}, ${clock}` : [tone, `${day}, ${clock}`];
  };
  const markOf = ({ provenance }: Row) =>
    provenance === null || provenance === "recorded" ? "" : d(`provenance.${provenance}`);
  const line = (each: Row): ListLine => [
    each.id,
    `/allegations/${each.reference}`,
    each.summary === null ? t("cut_title") : `${t("alleges")} “${shortened(each.summary, 160)}”`,
    markOf(each),
    [
      each.reference,
      each.source ?? "",
      { label: each.label },
      ...(differ
        ? [[stateTone("allegation_state", each.status), d(`allegation_state.${each.status}`)] as const]
        : []),
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
        ...(differ ? [{ label: t("column.state"), look: "state" as const }] : []),
        waiting
          ? { label: t("column.due"), look: "when" as const, isNamed: true }
          : { label: t("column.case"), look: "ref" as const },
        { label: t("column.logged"), look: "extra" },
      ]}
      before={1}
      lines={allegations.map(line)}
    />
  );
}
