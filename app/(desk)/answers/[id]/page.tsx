import { notFound } from "next/navigation";
import { getLocale, getTranslations } from "next-intl/server";
import { z } from "zod";
import { Reminders } from "@/app/_components/reminders";
import { TlpLabel } from "@/app/_components/tlp-label";
import { read } from "@/app/_server/read";
import { reasonsFor } from "@/app/_server/reasons";
import { requirePerson } from "@/app/_server/session";
import { BlockedButton } from "@/app/_ui/blocked-button";
import { formatDay } from "@/app/_ui/moment";
import { PageHead } from "@/app/_ui/page-head";
import { Panel } from "@/app/_ui/panel";
import { SectionHead } from "@/app/_ui/section-head";
import { obstacle } from "@/lib/positions/lifecycle";
import { readQuestion } from "@/lib/positions/queries";
import { Said } from "../../cases/[reference]/positions/said";
import { AnswerForm } from "./answer-form";

export default async function AnswerPage({ params }: { params: Promise<{ id: string }> }) {
  const { id } = await params;
  if (!z.uuid().safeParse(id).success) notFound();
  const person = await requirePerson();
  const [t, reason, locale] = await Promise.all([
    getTranslations("positions.answers"),
    reasonsFor(person),
    getLocale(),
  ]);
  const question = await read(person, (tx) => readQuestion(tx, id, person.organisationId));
  const { organisation } = person;
  const { around } = question;
  const asked = question.answeredAt === null;
  const why = reason(
    "position.answer",
    around && obstacle("position.answer", { status: around.status, asked }),
  );
  const form = <AnswerForm question={question} organisation={organisation} />;
  return (
    <>
      <PageHead
        title={t("question", { organisation })}
        above={
          <>
            {around && (
              <>
                <a className="ref b" href={`/cases/${around.reference}`}>
                  {around.reference}
                </a>
                <TlpLabel label={around.label} />
              </>
            )}
            <span className="small ink3">
              {question.answeredAt
                ? t("answered", { date: formatDay(question.answeredAt, locale) })
                : t("asked", { date: formatDay(question.askedAt, locale) })}
            </span>
          </>
        }
        below={around?.title}
      />
      <div className="stack-l">
        <p className="wrap">
          {around ? (
            <>
              <span className="ink3 b">{around.claim}</span>&ensp;<q>{around.text}</q>
            </>
          ) : (
            t("unseen", { person: question.askedBy ?? "" })
          )}
        </p>
        <Reminders reminders={question.reminders} />
        <section aria-labelledby="h-said">
          <SectionHead id="h-said" title={t("said", { organisation })} />
          {question.said.length === 0 ? (
            <p className="ink3">{t("nothing_said")}</p>
          ) : (
            <Panel flush>
              <ul className="list">
                {question.said.map((word) => (
                  <li key={word.id}>
                    <Said word={word} />
                  </li>
                ))}
              </ul>
            </Panel>
          )}
        </section>
        {why ? (
          <BlockedButton reason={why}>{t("act", { organisation })}</BlockedButton>
        ) : asked ? (
          <Panel>{form}</Panel>
        ) : (
          <details>
            <summary>{t("again")}</summary>
            <Panel className="mt-2">{form}</Panel>
          </details>
        )}
      </div>
    </>
  );
}
