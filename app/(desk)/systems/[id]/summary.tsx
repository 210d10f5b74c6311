import { getTranslations } from "next-intl/server";
import { Amended } from "@/app/_components/amended";
import { sectorWord } from "@/app/_components/sector-word";
import { KeyValues } from "@/app/_ui/key-values";
import { Panel } from "@/app/_ui/panel";
import { factWords, newestFacts } from "./fact-words";
import type { SystemPageRead } from "./read-system-page";

/** What a system is, by what stands of it now. */
export async function Summary({ page }: { page: SystemPageRead }) {
  const { system, facts, amendments, organisations, others } = page;
  const [t, joins, d, words] = await Promise.all([
    getTranslations("verification.systems"),
    getTranslations("verification.system_joins"),
    getTranslations("domain"),
    factWords(),
  ]);
  const newest = newestFacts(facts);
  const known = (kind: "version" | "hosting" | "data") =>
    newest
      .filter((fact) => fact.kind === kind)
      .map((fact) => words.says(fact))
      .join("; ") || <span className="ink3">{t("no_data")}</span>;
  return (
    <Panel>
      <KeyValues
        pairs={[
          { key: t("column.owner"), value: system.owner ?? <span className="ink3">{t("no_data")}</span> },
          { key: t("column.class"), value: d(`system_class.${system.class}`) },
          {
            key: t("column.sector"),
            value: sectorWord(d, system.sector) || <span className="ink3">{t("no_data")}</span>,
          },
          { key: t("kind.version"), value: known("version") },
          { key: t("kind.hosting"), value: known("hosting") },
          { key: t("kind.data"), value: known("data") },
          ...(system.joined.length > 0
            ? [
                {
                  key: joins("joined"),
                  value: system.joined.map((one) => (
                    <p key={one.id}>
                      {one.name}{" "}
                      <span className="small ink3">
                        {joins("joined_by", { name: one.by })}: {one.reason}
                      </span>
                    </p>
                  )),
                },
              ]
            : []),
          ...(system.separated.length > 0
            ? [
                {
                  key: joins("separated"),
                  value: system.separated.map((one) => (
                    <p key={`${one.id} ${one.at}`}>
                      <a href={`/systems/${one.id}`}>{one.name}</a>{" "}
                      <span className="small ink3">
                        {joins("separated_by", { by: one.by ?? "" })}: {one.reason}
                      </span>
                    </p>
                  )),
                },
              ]
            : []),
        ]}
      />
      {system.note !== "" && <p className="ink2 whitespace-pre-line mt-2">{system.note}</p>}
      <Amended
        history={amendments}
        organisations={organisations}
        systems={[...others.rows, ...lineageNames(page)]}
      />
    </Panel>
  );
}

const lineageNames = ({ lineage }: SystemPageRead) =>
  lineage.flatMap(({ id, name, olderId, older }) => [
    { id, name },
    { id: olderId, name: older },
  ]);
