import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { read } from "@/app/_server/read";
import { reasonsFor } from "@/app/_server/reasons";
import { requirePerson } from "@/app/_server/session";
import { EmptyState } from "@/app/_ui/empty-state";
import { Form } from "@/app/_ui/form";
import { PageHead } from "@/app/_ui/page-head";
import { Panel } from "@/app/_ui/panel";
import { Possible } from "@/app/_ui/possible";
import { SectionHead } from "@/app/_ui/section-head";
import { SubmitButton } from "@/app/_ui/submit-button";
import { Table } from "@/app/_ui/table";
import { TextArea } from "@/app/_ui/text-area";
import { TextInput } from "@/app/_ui/text-input";
import { Time } from "@/app/_ui/time";
import { listErasureProposals, listErasures, readsErasures } from "@/lib/audit/erasures";
import { submitErasureProposal } from "./actions";
import { Proposals } from "./proposals";

export default async function ErasuresPage() {
  const person = await requirePerson();
  if (!readsErasures(person)) notFound();
  const [t, reason] = await Promise.all([getTranslations("audit"), reasonsFor(person)]);
  const [erasures, proposals] = await read(person, (tx) =>
    Promise.all([listErasures(tx), listErasureProposals(tx)]),
  );
  return (
    <>
      <PageHead title={t("erasures.title")} below={t("erasures.note")} />
      <div className="stack-l">
        <section aria-labelledby="h-erase">
          <SectionHead id="h-erase" title={t("erasures.erase")} />
          <Panel className="max-w-[44rem]">
            <Possible not={reason("audit.propose-erasure")} act={t("erasures.propose")}>
              <Form action={submitErasureProposal}>
                <TextInput
                  name="eventId"
                  label={t("entry.id")}
                  hint={t("erasures.id_hint")}
                  maxLength={36}
                  autoComplete="off"
                />
                <TextArea
                  name="authority"
                  label={t("erasures.authority")}
                  hint={t("erasures.authority_hint")}
                  rows={2}
                  maxLength={900}
                />
                <TextInput
                  name="paperNumber"
                  label={t("erasures.paper_number")}
                  maxLength={80}
                  autoComplete="off"
                />
                <TextInput name="paperOn" type="date" label={t("erasures.paper_on")} />
                <SubmitButton>{t("erasures.propose")}</SubmitButton>
              </Form>
            </Possible>
          </Panel>
        </section>
        <Proposals proposals={proposals} reason={reason} />
        <section aria-labelledby="h-erased">
          <SectionHead id="h-erased" title={t("erasures.done")} />
          {erasures.length === 0 ? (
            <EmptyState
              title={t("erasures.none")}
              why={t("erasures.none_why")}
              next={<a href="/audit">{t("title")}</a>}
            />
          ) : (
            <Panel flush>
              <Table
                caption={t("erasures.done")}
                columns={[
                  { id: "number", label: t("erasures.number") },
                  { id: "at", label: t("column.at") },
                  { id: "by", label: t("column.who") },
                  { id: "authority", label: t("erasures.authority") },
                  { id: "entry", label: t("entry.id") },
                ]}
                rows={erasures.map(({ number, erasedAt, by, authority, eventId }) => ({
                  id: String(number),
                  cells: [
                    String(number),
                    <Time key="at" at={erasedAt} />,
                    by,
                    authority,
                    <span key="entry" className="mono small wrap">
                      {eventId}
                    </span>,
                  ],
                }))}
              />
            </Panel>
          )}
        </section>
      </div>
    </>
  );
}
