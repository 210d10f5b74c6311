import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { read } from "@/app/_server/read";
import { reasonsFor } from "@/app/_server/reasons";
import { requirePerson } from "@/app/_server/session";
import { PageHead } from "@/app/_ui/page-head";
import { SectionHead } from "@/app/_ui/section-head";
import { concerns } from "@/lib/audit/erasable";
import {
  listErasureDecisions,
  listErasureProposals,
  listErasures,
  peopleWhoLeft,
  readsErasures,
} from "@/lib/audit/erasures";
import { Decisions } from "./decisions";
import { Erased } from "./erased";
import { Proposals } from "./proposals";
import { Propose } from "./propose";

const one = (asked: string | string[] | undefined) => (typeof asked === "string" ? asked : undefined);

export default async function ErasuresPage({
  searchParams,
}: {
  searchParams: Promise<Record<string, string | string[]>>;
}) {
  const person = await requirePerson();
  if (!readsErasures(person)) notFound();
  const query = await searchParams;
  const of = concerns.find((each) => each === query.of) ?? "entry";
  const [t, reason] = await Promise.all([getTranslations("audit.erasures"), reasonsFor(person)]);
  const [erasures, proposals, decisions, people] = await read(person, (tx) =>
    Promise.all([
      listErasures(tx),
      listErasureProposals(tx),
      listErasureDecisions(tx),
      of === "person" ? peopleWhoLeft(tx, person) : [],
    ]),
  );
  const not = reason("audit.propose-erasure");
  return (
    <>
      <PageHead title={t("title")} below={t("note")} />
      <div className="stack-l">
        <Proposals proposals={proposals} reason={reason} />
        {not?.isNever !== true && (
          <section aria-labelledby="h-erase">
            <SectionHead id="h-erase" title={t("erase")} />
            <Propose
              of={of}
              people={people}
              not={not}
              record={{ table: one(query.table), beside: one(query.beside), id: one(query.id) }}
            />
          </section>
        )}
        <Erased erasures={erasures} />
        <Decisions decisions={decisions} />
      </div>
    </>
  );
}
