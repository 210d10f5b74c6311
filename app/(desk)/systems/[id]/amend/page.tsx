import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { AmendSheet } from "@/app/_components/amend-sheet";
import { readAmend } from "@/app/_components/read-amend";
import { read } from "@/app/_server/read";
import { reasonsFor } from "@/app/_server/reasons";
import { requirePerson } from "@/app/_server/session";
import { PageHead } from "@/app/_ui/page-head";
import { amendActs } from "@/lib/amendments/amend";
import { may } from "@/lib/kernel/policy";
import { readSystem } from "@/lib/systems/queries";
import { submitAmendment, submitFactAmendment } from "./actions";

type AmendSystemPageProps = { params: Promise<{ id: string }>; searchParams: Promise<{ fact?: string }> };

/** Where a system is amended, or what the address names of what was told of it. */
export default async function AmendSystemPage({ params, searchParams }: AmendSystemPageProps) {
  const [{ id }, { fact }, person] = await Promise.all([params, searchParams, requirePerson()]);
  const kind = fact === undefined ? "system" : "system_fact";
  if (!may(person, amendActs[kind])) notFound();
  const [t, not, [of, system]] = await Promise.all([
    getTranslations("amendments"),
    reasonsFor(person),
    read(person, (tx) => Promise.all([readAmend(tx, kind, fact ?? id), readSystem(tx, id)])),
  ]);
  return (
    <>
      <PageHead title={t(`title.${kind}`)} above={system.name} below={t("note")} />
      <AmendSheet
        of={of}
        action={kind === "system" ? submitAmendment : submitFactAmendment}
        not={not(amendActs[kind])}
        carries={kind === "system" ? {} : { systemId: id }}
      />
    </>
  );
}
