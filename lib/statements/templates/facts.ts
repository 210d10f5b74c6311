import { asc, eq } from "drizzle-orm";
import { caseSystems, systems } from "@/db/schema/verification";
import type { Tx } from "@/lib/kernel/as";
import type { Bases } from "../bases";
import { nameInLanguage } from "./queries";
import { spelledDay, spelledMoment } from "./spelled";
import type { DeskLanguage } from "./template";
import type { Variable } from "./variables";

/** What a case has to fill in: the values of the variables, and the records that the sentences of a template rest on, by their basis. */
export type TemplateFacts = {
  values: Readonly<Partial<Record<Variable, string>>>;
  records: Readonly<Partial<Record<"allegation" | "question" | "deadline", string>>>;
};

/** What the names of a case are in the language of a template; its queries leave together. */
export const readNames = async (tx: Tx, caseId: string, organisationId: string, language: DeskLanguage) => {
  const [organisation, [system]] = await Promise.all([
    nameInLanguage(tx, organisationId, language),
    tx
      .select({ name: systems.name })
      .from(caseSystems)
      .innerJoin(systems, eq(systems.id, caseSystems.systemId))
      .where(eq(caseSystems.caseId, caseId))
      .orderBy(asc(systems.name))
      .limit(1),
  ]);
  return { organisation, system: system?.name ?? "" };
};

type Names = Awaited<ReturnType<typeof readNames>>;

/** What a template is filled with: the first allegation that was received, the question that was asked last and is open, the running deadline that falls due next after a moment. */
export const factsOf = (
  { receipts, questions, deadlines }: Pick<Bases, "receipts" | "questions" | "deadlines">,
  names: Names,
  language: DeskLanguage,
  at: Date,
): TemplateFacts => {
  const [receipt] = receipts;
  const question = questions
    .filter(({ answeredAt }) => answeredAt === null)
    .toSorted((a, b) => b.askedAt.getTime() - a.askedAt.getTime())[0];
  const running = deadlines.filter(({ ending }) => ending === null);
  const deadline = running.find(({ dueAt }) => dueAt > at);
  const promised = running.find(({ title }) => title === "next_update");
  return {
    values: {
      ...names,
      ...(receipt ? { "received on": spelledDay(receipt.receivedOn, language, receipt.precision) } : {}),
      ...(question
        ? { asked: question.party ?? "", "asked on": spelledDay(question.askedAt, language) }
        : {}),
      ...(deadline ? { deadline: spelledMoment(deadline.dueAt, deadline.zone, language) } : {}),
      ...(promised ? { "next update": spelledMoment(promised.dueAt, promised.zone, language) } : {}),
    },
    records: {
      ...(receipt ? { allegation: receipt.id } : {}),
      ...(question ? { question: question.id } : {}),
      ...(deadline ? { deadline: deadline.id } : {}),
    },
  };
};
