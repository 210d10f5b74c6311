import { getTranslations } from "next-intl/server";
import { Panel } from "@/app/_ui/panel";
import { SectionHead } from "@/app/_ui/section-head";
import { Table } from "@/app/_ui/table";
import { Tag } from "@/app/_ui/tag";
import { ownNames } from "@/app/_words/public-locales";
import { languages } from "@/db/schema/vocabulary";
import { agreements } from "@/lib/statements/shares/joint";
import type { TranslationRead } from "@/lib/statements/translation/queries";
import { rowsBeside } from "@/lib/statements/translation/read";
import { isMachineMade, standingOf } from "@/lib/statements/translation/standing";
import type { ReadStatement } from "./read-statement";

type TranslationsPanelProps = { of: ReadStatement; translations: readonly TranslationRead[]; base: string };

/** Into which languages a statement is translated, by whom, and how much of each stands. */
export async function TranslationsPanel({ of, translations, base }: TranslationsPanelProps) {
  const [t, j, d] = await Promise.all([
    getTranslations("statements.translation"),
    getTranslations("statements.joint"),
    getTranslations("domain.language"),
  ]);
  const { statement, current, shares } = of;
  const rows = languages
    .filter((language) => language !== statement.language)
    .map((language) => {
      const its = translations.find((each) => each.language === language);
      const standing = standingOf(rowsBeside(current, its?.pairs ?? []));
      const here = `${base}/translations/${language}`;
      return {
        id: `t-${language}`,
        cells: [
          <a key="language" href={here}>
            <bdi lang={language}>{ownNames[language]}</bdi>{" "}
            {d(language) !== ownNames[language] && <span className="small ink3">{d(language)}</span>}
          </a>,
          <MadeBy key="by" its={its} />,
          its === undefined ? (
            <Tag key="state">{t("none")}</Tag>
          ) : (
            <span key="state" className="row tight">
              <Tag tone={standing.stand === standing.all ? "ok" : "caution"}>{t("stands", standing)}</Tag>
              {its.out !== null && <Tag>{t(isWaiting(its.out) ? "waits" : "out")}</Tag>}
            </span>
          ),
        ],
      };
    });
  return (
    <section aria-labelledby="h-translations">
      <SectionHead
        id="h-translations"
        title={t("title")}
        note={t("only", { language: d(statement.language) })}
      />
      <Panel flush>
        <Table
          caption={t("title")}
          columns={[
            { id: "language", label: t("language") },
            { id: "by", label: t("made_by") },
            { id: "state", label: t("state") },
          ]}
          rows={rows}
        />
      </Panel>
      {agreements(shares, current.number).length > 0 && (
        <p className="small ink2 mt-2">{j("translations")}</p>
      )}
    </section>
  );
}

/** Whether the public may not read it yet. */
export const isWaiting = ({ releaseAt }: { releaseAt: string | null }): boolean =>
  releaseAt !== null && new Date(releaseAt) > new Date();

/** Who made a translation, a person or a machine, and who reviewed it. */
export async function MadeBy({ its }: { its: TranslationRead | undefined }) {
  const t = await getTranslations("statements.translation");
  if (!its) return <span className="ink3">{t("nobody")}</span>;
  const who = its.translator ?? "";
  const machine = isMachineMade(its.pairs.map(({ said }) => said));
  const { service } = its;
  const madeByMachine = service === "" ? t("machine_entered", { who }) : t("machine_asked", { service, who });
  return (
    <span>
      {machine ? madeByMachine : who}
      {/* What is out was reviewed, by somebody whom not everybody reads of. */}
      {(its.reviewedAt !== null || its.out === null) && (
        <span className="block small ink3">
          {its.reviewedAt === null ? t("not_reviewed") : t("reviewed_by", { who: its.reviewer ?? "" })}
        </span>
      )}
    </span>
  );
}
