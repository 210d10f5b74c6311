import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { AmendSheet } from "@/app/_components/amend-sheet";
import { readAmend } from "@/app/_components/read-amend";
import { read } from "@/app/_server/read";
import { reasonsFor } from "@/app/_server/reasons";
import { requirePerson } from "@/app/_server/session";
import { PageHead } from "@/app/_ui/page-head";
import { may } from "@/lib/kernel/policy";
import { submitAmendment } from "./actions";

export default async function AmendSystemPage({ params }: { params: Promise<{ id: string }> }) {
  const [{ id }, person] = await Promise.all([params, requirePerson()]);
  if (!may(person, "system.amend")) notFound();
  const [t, not, of] = await Promise.all([
    getTranslations("amendments"),
    reasonsFor(person),
    read(person, (tx) => readAmend(tx, "system", id)),
  ]);
  return (
    <>
      <PageHead title={t("title.system")} above={of.words.name} below={t("note")} />
      <AmendSheet of={of} action={submitAmendment} not={not("system.amend")} />
    </>
  );
}
