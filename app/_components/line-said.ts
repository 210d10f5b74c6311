import { formatDay } from "@/app/_ui/moment";
import type { LineFilter } from "@/lib/timeline/line/filter";
import type { lineWords } from "./line-words";

type Worded = Awaited<ReturnType<typeof lineWords>>;

/** A filter of the line in words: what a print and a file say they hold. */
export const lineSaid = (
  filter: LineFilter,
  { t, kindOf, locale }: Worded,
  { party, workstream }: { party: string | undefined; workstream: string | undefined },
): string => {
  const said = [
    filter.side && t(`side.${filter.side}`),
    filter.kind.map(kindOf).join(", "),
    party,
    workstream,
    filter.event && `“${filter.event}”`,
    filter.from && t("filter.since", { day: formatDay(filter.from, locale) }),
    filter.until && t("filter.up_to", { day: formatDay(filter.until, locale) }),
    filter.text && `“${filter.text}”`,
  ].filter((each) => each !== undefined && each !== "");
  return said.length === 0 ? t("filter.said_none") : t("filter.said", { filter: said.join("; ") });
};
