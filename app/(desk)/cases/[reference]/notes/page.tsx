import { getTranslations } from "next-intl/server";
import { casePage } from "@/app/_server/case-page";
import { EmptyState } from "@/app/_ui/empty-state";
import { NextPage } from "@/app/_ui/next-page";
import { Panel } from "@/app/_ui/panel";
import { Possible } from "@/app/_ui/possible";
import { SectionHead } from "@/app/_ui/section-head";
import { Tag } from "@/app/_ui/tag";
import { Time } from "@/app/_ui/time";
import { membersOfCase } from "@/lib/cases/queries";
import { readCursor } from "@/lib/kernel/cursor";
import { pageFrom } from "@/lib/kernel/page";
import { notesOfCase } from "@/lib/notes/queries";
import { NoteForm } from "./note-form";
import { NoteText } from "./note-text";

export default casePage({
  reads: (tx, { found, asked }) => ({
    notes: notesOfCase(tx, found.id, pageFrom(readCursor(asked("after")))),
    members: membersOfCase(tx, found.id),
  }),
  show: async ({ found, reference, base, person, asked, notes, members, not }) => {
    const t = await getTranslations("notes");
    const why = not("note.write");
    const others = members.rows.filter(({ id }) => id !== person.id);
    return (
      <div className="stack-l">
        <section aria-labelledby="h-notes">
          <SectionHead id="h-notes" title={t("title")} note={t("note")} />
          {notes.rows.length === 0 ? (
            <EmptyState
              title={t("none")}
              why={t("none_why")}
              next={why ? <a href={base}>{t("back")}</a> : <a href="#write">{t("write")}</a>}
            />
          ) : (
            <Panel flush>
              <ul className="list">
                {notes.rows.map((note) => (
                  <li key={note.id} id={note.id}>
                    <NoteText text={note.text} />
                    <p className="small ink3">
                      {note.writtenBy}, <Time at={note.writtenAt} />{" "}
                      {note.follows && <Tag tone="quiet">{t("changed")}</Tag>}{" "}
                      <a href={`${base}/notes/${note.id}`}>{t("look")}</a>
                    </p>
                  </li>
                ))}
              </ul>
            </Panel>
          )}
          <NextPage here={`${base}/notes`} after={asked("after")} next={notes.next} />
        </section>
        <section aria-labelledby="h-write">
          <SectionHead id="h-write" title={t("write")} />
          <Panel>
            <Possible not={why} act={t("write")}>
              <NoteForm caseId={found.id} reference={reference} people={others} />
            </Possible>
          </Panel>
        </section>
      </div>
    );
  },
});
