import { getTranslations } from "next-intl/server";
import { AmendSheet } from "@/app/_components/amend-sheet";
import { readAmend } from "@/app/_components/read-amend";
import { read } from "@/app/_server/read";
import { reasonsFor } from "@/app/_server/reasons";
import { requirePerson } from "@/app/_server/session";
import { PageHead } from "@/app/_ui/page-head";
import { readAllegation } from "@/lib/allegations/queries";
import { amendActs } from "@/lib/amendments/amend";
import { notFound } from "@/lib/kernel/refusal";
import { submitClaim, submitSource } from "./actions";

type AmendPageProps = {
  params: Promise<{ reference: string }>;
  searchParams: Promise<{ claim?: string | string[] }>;
};

/** Puts right who alleges; or, named in the address, a claim that is in no case yet. */
export default async function AmendPage({ params, searchParams }: AmendPageProps) {
  const [{ reference }, { claim }, person] = await Promise.all([params, searchParams, requirePerson()]);
  const [t, not, of] = await Promise.all([
    getTranslations("amendments"),
    reasonsFor(person),
    read(person, async (tx) => {
      const { source, claims } = await readAllegation(tx, reference);
      if (claim === undefined && source) return readAmend(tx, "source", source.id);
      const one = claims.find(({ id, caseId }) => id === claim && caseId === null);
      if (!one) throw notFound();
      return readAmend(tx, "claim", one.id);
    }),
  ]);
  const { kind } = of;
  return (
    <>
      <PageHead
        title={t(`title.${kind}`)}
        above={<span className="ref b">{reference}</span>}
        below={t("note")}
      />
      <AmendSheet
        of={of}
        action={kind === "claim" ? submitClaim : submitSource}
        not={not(amendActs[kind])}
        carries={{ reference }}
      />
    </>
  );
}
