import { getTranslations } from "next-intl/server";
import { RecordProof, type RecordWords } from "@/app/_components/record-proof";
import { shortened } from "@/app/_components/shortened";
import { Panel } from "@/app/_ui/panel";
import { SectionHead } from "@/app/_ui/section-head";
import type tables from "@/app/_words/tables";
import { recordLine } from "@/lib/audit/export-lines";
import type { Proof } from "@/lib/audit/prove";
import type { RecordedRow, RecordedWith } from "@/lib/audit/recorded-with";
import { fromBase64, hashRow } from "@/lib/audit/tree";

type RecordedRowsProps = {
  index: number;
  body: string;
  proof: Proof | null;
  keys: readonly string[];
  recorded: RecordedWith | null;
};

/** What was recorded with an entry, as far as the reader sees it: each row with whether it still stands so, and its proof. */
export async function RecordedRows({ index, body, proof, keys, recorded }: RecordedRowsProps) {
  const t = await getTranslations("audit.recorded");
  return (
    <section aria-labelledby="h-recorded" className="mt-8">
      <SectionHead id="h-recorded" title={t("title")} note={t("note")} />
      <Panel stack>
        {recorded === null && <p className="ink2">{t("many")}</p>}
        {recorded?.rows.length === 0 && <p className="ink2">{t("none")}</p>}
        {recorded?.rows.map((row) => (
          <div key={`${row.table}/${row.key}`} id={`${row.table}/${row.key}`} className="stack-s">
            <RowHead row={row} among={recorded.rows.filter(({ table }) => table === row.table)} />
            {row.proof && proof && (
              <RecordProof
                index={index}
                body={body}
                note={proof.note}
                hashes={proof.steps.map(({ hash }) => hash)}
                keys={keys}
                digests={recorded.digests}
                {...row.proof}
                line={lineOf(index, row.proof, recorded.digests)}
                name={`runut-${index}-${row.table}.jsonl`}
                words={words(t)}
              />
            )}
            {row.proof && !proof && <p className="small ink3">{t("not_yet")}</p>}
          </div>
        ))}
      </Panel>
    </section>
  );
}

/** What a row is called; where several are of one table, which of them it is and how it begins. */
async function RowHead({ row, among }: { row: RecordedRow; among: readonly RecordedRow[] }) {
  const [t, d] = await Promise.all([getTranslations("audit.recorded"), getTranslations("audit.table")]);
  const { number, writings, newest } = row;
  return (
    <>
      <h3>
        {d(row.table as keyof typeof tables)}
        {among.length > 1 &&
          `${t("of_several", { place: String(among.indexOf(row) + 1), all: String(among.length) })}`}
      </h3>
      {among.length > 1 && row.proof && <p className="wrap">{textIn(row.proof.record)}</p>}
      <p className="small ink2">
        {t(number === writings ? "newest" : "older", { number: String(number), writings })}
        {newest !== null && (
          <>
            {" "}
            <a href={`/audit/${newest}#h-recorded`}>{t("to_newest")}</a>
          </>
        )}
      </p>
    </>
  );
}

const columnsOfText = ["title", "name", "text", "words", "what", "note"];

/** The first words of a record, by which its reader knows it; nothing where it has none. */
const textIn = (record: string): string => {
  const { row } = JSON.parse(record) as { row: Record<string, string | null> | null };
  const column = columnsOfText.find((each) => row?.[each]);
  return column === undefined ? "" : shortened(row?.[column] ?? "", 120);
};

const words = (t: (key: keyof RecordWords) => string): RecordWords => ({
  checking: t("checking"),
  ok: t("ok"),
  bad: t("bad"),
  unknown: t("unknown"),
  text: t("text"),
  salt: t("salt"),
  others: t("others"),
  download: t("download"),
});

const lineOf = (
  index: number,
  { record, salt }: { record: string; salt: string },
  digests: readonly string[],
): string => {
  const all = digests.map((digest) => fromBase64(digest) ?? "");
  const own = hashRow(salt, record);
  return recordLine(
    index,
    salt,
    all.filter((each) => each !== own),
    record,
  );
};
