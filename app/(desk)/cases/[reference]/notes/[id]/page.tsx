import { getTranslations } from "next-intl/server";
import { casePage } from "@/app/_server/case-page";
import { RecordMore } from "@/app/_server/record-more";
import { Panel } from "@/app/_ui/panel";
import { Possible } from "@/app/_ui/possible";
import { SectionHead } from "@/app/_ui/section-head";
import { Time } from "@/app/_ui/time";
import { membersOfCase } from "@/lib/cases/queries";
import { textsOfNote } from "@/lib/notes/queries";
import { NoteForm } from "../note-form";
import { NoteText } from "../note-text";

export default casePage({
  reads: (tx, { found, params }) => ({
    texts: textsOfNote(tx, found.id, params.id ?? ""),
    members: membersOfCase(tx, found.id),
  }),
  show: async ({ found, base, reference, person, texts, members, not }) => {
    const t = await getTranslations("notes");
    const [last, ...earlier] = texts;
    if (!last) return null;
    const its = last.writtenById === person.id ? null : ("note.of_another" as const);
    return (
      <div className="stack-l">
        <section aria-labelledby="h-note">
          <SectionHead id="h-note" title={t("text")} acts={<a href={`${base}/notes`}>{t("title")}</a>} />
          <NoteText text={last.text} />
          <p className="small ink3">
            {last.writtenBy}, <Time at={last.writtenAt} />
          </p>
          <RecordMore table="notes" beside={reference} id={last.id} />
        </section>
        <Panel>
          <Possible not={not("note.write", its)} act={t("edit")}>
            <NoteForm
              caseId={found.id}
              reference={reference}
              people={members.rows.filter(({ id }) => id !== person.id)}
              before={last}
            />
          </Possible>
        </Panel>
        {earlier.length > 0 && (
          <section aria-labelledby="h-history">
            <SectionHead id="h-history" title={t("history")} />
            <Panel flush>
              <ol className="list">
                {earlier.map((text) => (
                  <li key={text.id}>
                    <NoteText text={text.text} />
                    <p className="small ink3">
                      <Time at={text.writtenAt} />
                    </p>
                    <RecordMore table="notes" beside={reference} id={text.id} />
                  </li>
                ))}
              </ol>
            </Panel>
          </section>
        )}
      </div>
    );
  },
});
