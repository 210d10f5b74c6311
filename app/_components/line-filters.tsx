import { getTranslations } from "next-intl/server";
import { workstreams } from "@/db/schema/vocabulary";
import type { LineFilter } from "@/lib/timeline/line/filter";
import { lineKind, lineKindNames } from "@/lib/timeline/line/kinds";
import { Filters } from "./filters";
import { lineWords } from "./line-words";
import { MomentInput } from "./moment-input";
import { TypedFilter } from "./typed-filter";

type LineFiltersProps = {
  path: string;
  filter: LineFilter;
  /** The kinds of record that the reader reads at all. */
  reads: (record: ReturnType<typeof lineKind>["record"]) => boolean;
  organisations: readonly { id: string; name: string }[];
  events: readonly string[];
};

/** Which entries of the line: of which side, which kinds, whose, of which workstream and event, within which days, with which words. It lives in the address. */
export async function LineFilters({ path, filter, reads, organisations, events }: LineFiltersProps) {
  const [t, { kindOf, locale }, d] = await Promise.all([
    getTranslations("verification.timeline"),
    lineWords(),
    getTranslations("domain"),
  ]);
  return (
    <div className="print:hidden">
      <Filters
        path={path}
        filter={filter}
        label={t("filter.label")}
        states={{
          name: "side",
          label: t("filter.side"),
          choices: [
            [undefined, t("side.both"), ""],
            ["world", t("side.world"), ""],
            ["runut", t("side.runut"), ""],
          ],
        }}
        menus={[
          {
            name: "kind",
            label: t("filter.kind"),
            choices: lineKindNames
              .filter((kind) => reads(lineKind(kind).record))
              .map((kind) => [kind, kindOf(kind)] as const),
          },
        ]}
        selects={[
          {
            name: "party",
            label: t("filter.party"),
            choices: [
              ["", t("filter.any_party")],
              ...organisations.map(({ id, name }) => [id, name] as const),
            ],
          },
          {
            name: "workstream",
            label: t("filter.workstream"),
            choices: [
              ["", t("filter.any_workstream")],
              ...workstreams.map((each) => [each, d(`workstream.${each}`)] as const),
            ],
          },
          ...(events.length === 0
            ? []
            : [
                {
                  name: "event" as const,
                  label: t("filter.event"),
                  choices: [
                    ["", t("filter.any_event")] as const,
                    ...events.map((event) => [event, event] as const),
                  ],
                },
              ]),
        ]}
        typed={{
          names: ["from", "until", "text"],
          fields: (
            <>
              {(["from", "until"] as const).map((name) => (
                <MomentInput
                  key={name}
                  name={name}
                  asks="day"
                  label={t(`filter.${name}`)}
                  value={filter[name]}
                  locale={locale}
                  optional
                />
              ))}
              <TypedFilter
                name="text"
                label={t("filter.text")}
                value={filter.text}
                example={t("filter.example")}
              />
            </>
          ),
        }}
      />
    </div>
  );
}
