import { getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import { type CasePage, casePage } from "@/app/_server/case-page";
import { pathNumber } from "@/app/_server/path-number";
import { because, type Why } from "@/app/_ui/why";
import { goesOut, obstacle, type StatementAct } from "@/lib/statements/lifecycle";
import { statementsOfCase } from "@/lib/statements/queries";
import { type SharedWithUs, sharedWithUs } from "@/lib/statements/shares/find";
import { missingIn } from "@/lib/statements/shares/joint";
import { translationsOf } from "@/lib/statements/translation/queries";
import {
  noServices,
  type ServicesRead,
  servicesFor,
} from "@/lib/statements/translation-services/for-statement";
import { type ReadStatement, readStatement } from "./read-statement";
import { StatementHead } from "./statement-head";

type Reads = {
  of: ReadStatement;
  said: Awaited<ReturnType<typeof statementsOfCase>> | null;
  shared: SharedWithUs[];
  translations: Awaited<ReturnType<typeof translationsOf>> | null;
  services: ServicesRead;
};

export type StatementPage = CasePage<Reads> & {
  /** Why an act on the statement is not possible for the reader now. */
  why: (act: StatementAct) => Why | null;
};

type StatementPageParts = {
  /** The title of the page and its acts; the statement's own title when left out. */
  head?: (page: StatementPage) => Promise<{ title?: ReactNode; acts?: ReactNode }>;
  show: (page: StatementPage) => Promise<ReactNode>;
  /** Set where what else was said on the case is shown beside it. */
  withOthers?: true;
  /** Set where its translations are shown. */
  withTranslations?: true;
  /** Set where a service may draft one. */
  withServices?: true;
};

/** A page of one statement of a case, with its newest version weighed. */
export const statementPage = ({
  head,
  show,
  withOthers,
  withTranslations,
  withServices,
}: StatementPageParts) =>
  casePage({
    reads: (tx, { found, params, asked }) => ({
      of: readStatement(tx, found, pathNumber(params.number), Number(asked("compare"))),
      said: withOthers ? statementsOfCase(tx, found.id) : Promise.resolve(null),
      shared: withOthers ? sharedWithUs(tx, found.id) : Promise.resolve([]),
      translations: withTranslations
        ? translationsOf(tx, found.id, pathNumber(params.number))
        : Promise.resolve(null),
      services: withServices
        ? servicesFor(tx, found.id, pathNumber(params.number))
        : Promise.resolve(noServices),
    }),
    isOfRecord: true,
    head: async (page) => (
      <StatementHead of={page.of} person={page.person} {...(await head?.(await asStatement(page)))} />
    ),
    show: async (page) => show(await asStatement(page)),
  });

const asStatement = async (page: CasePage<Reads>): Promise<StatementPage> => {
  const t = await getTranslations("statements.joint");
  const { statement, current } = page.of;
  const base = `${page.base}/statements/${statement.number}`;
  const subject = { ...statement, byOneself: current.byOneself };
  // Whose yes a joint statement lacks, as publishing it refuses.
  const parties = missingIn(page.of.shares, current.number).map(({ organisation }) => organisation);
  const missing = parties.length === 0 ? null : because(t("missing", { parties: parties.join(", ") }));
  const why = (act: StatementAct) =>
    page.not(act, obstacle(act, subject, page.person)) ?? (goesOut(act) ? missing : null);
  return { ...page, base, why };
};
