import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { eventWords } from "@/app/_components/event-words";
import { read } from "@/app/_server/read";
import { requirePerson } from "@/app/_server/session";
import { PageHead } from "@/app/_ui/page-head";
import { Panel } from "@/app/_ui/panel";
import { SectionHead } from "@/app/_ui/section-head";
import { proveLeaf } from "@/lib/audit/prove";
import { readEntry, verifierKeys } from "@/lib/audit/queries";
import { readSubjects } from "@/lib/audit/read-subjects";
import { recordedWith } from "@/lib/audit/recorded-with";
import { may } from "@/lib/kernel/policy";
import { EntryFacts } from "./entry-facts";
import { EntryProof } from "./entry-proof";
import { RecordedRows } from "./recorded-rows";

export default async function EntryPage({ params }: { params: Promise<{ index: string }> }) {
  const { index } = await params;
  if (!/^(0|[1-9]\d{0,14})$/.test(index)) notFound();
  const person = await requirePerson();
  const [t, words] = await Promise.all([getTranslations("audit"), eventWords()]);
  const { entry, subject, proof, keys, recorded } = await read(person, async (tx) => {
    const [entry, proof, keys] = await Promise.all([
      readEntry(tx, Number(index)),
      proveLeaf(tx, Number(index)),
      verifierKeys(tx),
    ]);
    const [subjects, recorded] = await Promise.all([readSubjects(tx, [entry]), recordedWith(tx, entry.id)]);
    return { entry, subject: subjects.get(entry.id), proof, keys, recorded };
  });
  return (
    <>
      <PageHead title={t("entry.title", { index })} below={words.actOf(entry.action)} />
      <div className="cols-even">
        <section aria-labelledby="h-entry">
          <SectionHead id="h-entry" title={t("entry.what")} />
          <EntryFacts entry={entry} subject={subject} />
        </section>
        <section aria-labelledby="h-proof">
          <SectionHead id="h-proof" title={t("proof.title")} />
          {proof ? (
            <EntryProof
              index={Number(index)}
              body={entry.body}
              proof={proof}
              keys={keys}
              mayExport={may(person, "audit.export")}
            />
          ) : (
            <Panel>
              <p className="ink2">{t("proof.not_yet")}</p>
            </Panel>
          )}
        </section>
      </div>
      <RecordedRows index={Number(index)} body={entry.body} proof={proof} keys={keys} recorded={recorded} />
    </>
  );
}
