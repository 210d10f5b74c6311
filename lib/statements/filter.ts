import { eq, inArray, ne, type SQL } from "drizzle-orm";
import { z } from "zod";
import { statements } from "@/db/schema/statements";
import { statementKinds, statementStates } from "@/db/schema/vocabulary";
import { several, taken } from "@/lib/kernel/several";

const state = z.enum(statementStates).optional().catch(undefined);
const kind = several(z.enum(statementKinds));

/** The address of the board of statements: filter, order and place. What does not fit is left out. */
export const statementFilter = z.object({
  state,
  kind,
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
  after: z.string().optional().catch(undefined),
});

/** What the statements of a filter fulfil. Those withdrawn are shown to who asks for them. */
export const wantedBy = (
  { state, kind, organisation, mine }: StatementFilter,
  personId: string,
): (SQL | undefined)[] => [
  state ? eq(statements.state, state) : ne(statements.state, "withdrawn"),
  kind.length > 0 ? inArray(statements.kind, kind) : undefined,
  organisation.length > 0 ? inArray(statements.organisationId, organisation) : undefined,
  mine ? eq(statements.draftedBy, personId) : undefined,
];
