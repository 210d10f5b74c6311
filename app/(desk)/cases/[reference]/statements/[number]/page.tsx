import { getTranslations } from "next-intl/server";
import { requirePerson } from "@/app/_server/session";
import { BlockedButton } from "@/app/_ui/blocked-button";
import { ButtonLink } from "@/app/_ui/button-link";
import { ApprovalPanel } from "./approval-panel";
import { Changes } from "./changes";
import { GoesTo } from "./goes-to";
import { readStatement, type StatementParams } from "./read-statement";
import { StatementHead } from "./statement-head";
import { WeighedSheet } from "./weighed-sheet";
import { whyNot } from "./why-not";

type StatementPageProps = StatementParams & { searchParams: Promise<{ compare?: string }> };

export default async function StatementPage({ params, searchParams }: StatementPageProps) {
  const [at, { compare }, person] = await Promise.all([params, searchParams, requirePerson()]);
  const t = await getTranslations("statements");
  const of = await readStatement(person, at, Number(compare));
  const base = `/cases/${at.reference}/statements/${at.number}`;
  const notRevised = await whyNot("statement.revise", of, person);
  const next = t("write_version", { number: of.current.number + 1 });
  return (
    <>
      <StatementHead
        of={of}
        person={person}
        acts={
          notRevised === null ? (
            <ButtonLink href={`${base}/revise`}>{next}</ButtonLink>
          ) : (
            <BlockedButton reason={notRevised}>{next}</BlockedButton>
          )
        }
      />
      <div className="cols">
        <div className="stack-l">
          <WeighedSheet of={of} reference={at.reference} />
          <Changes of={of} base={base} />
        </div>
        <aside className="stack" aria-label={t("approval", { number: of.current.number })}>
          <ApprovalPanel of={of} person={person} base={base} />
          <GoesTo of={of} />
        </aside>
      </div>
    </>
  );
}
