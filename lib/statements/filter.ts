import { eq, inArray, ne, type SQL } from "drizzle-orm";
import { z } from "zod";
import { statements } from "@/db/schema/statements";
import { languages, statementKinds, statementStates } from "@/db/schema/vocabulary";
import { several, taken } from "@/lib/kernel/several";

const state = z.enum(statementStates).optional().catch(undefined);
const kind = several(z.enum(statementKinds));
const language = several(z.enum(languages));

/** The address of the board of statements: filter, order and place. What does not fit is left out. */
export const statementFilter = z.object({
  state,
  kind,
  language,
  organisation: several(z.uuid()),
  mine: taken(),
  direction: z.enum(["newest", "oldest"]).default("newest").catch("newest"),
  after: z.string().optional().catch(undefined),
});
export type StatementFilter = z.output<typeof statementFilter>;

/** The address of the list of statements within a case. */
export const statementsOfCaseFilter = z.object({
  state,
  kind,
  language,
  after: z.string().optional().catch(undefined),
});

/** Which statements a filter asks for by kind and by the language that is authoritative. */
export const alike = ({
  kind,
  language,
}: Pick<StatementFilter, "kind" | "language">): (SQL | undefined)[] => [
  kind.length > 0 ? inArray(statements.kind, kind) : undefined,
  language.length > 0 ? inArray(statements.language, language) : undefined,
];

/** What the statements of a filter fulfil. Those withdrawn are shown to who asks for them. */
export const wantedBy = (
  { state, organisation, mine, ...like }: StatementFilter,
  personId: string,
): (SQL | undefined)[] => [
  ...alike(like),
  state ? eq(statements.state, state) : ne(statements.state, "withdrawn"),
  organisation.length > 0 ? inArray(statements.organisationId, organisation) : undefined,
  mine ? eq(statements.draftedBy, personId) : undefined,
];
