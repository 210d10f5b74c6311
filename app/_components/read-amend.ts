import { type AmendedKind, amendable } from "@/db/rights/amendable";
import { amendmentsOf } from "@/lib/amendments/queries";
import { restingOn } from "@/lib/amendments/resting-on";
import { wordsOf } from "@/lib/amendments/words-of";
import { everIn } from "@/lib/assessments/queries";
import { listMembers } from "@/lib/cases/queries";
import { eventOfReport, systemsBeside } from "@/lib/exposures/queries";
import type { Tx } from "@/lib/kernel/as";
import { listAllOrganisations } from "@/lib/organisations/queries";
import { kindOfFact, readSystem, systemChoices, systemsOfCase } from "@/lib/systems/queries";

/** What a page on which a record is amended shows: its words, what rests on them, how they came to be, and the organisations, systems and people that they can name. */
export const readAmend = async (tx: Tx, kind: AmendedKind, recordId: string) => {
  const { words: all, caseId } = await wordsOf(tx, kind, recordId);
  const [about, resting, history, organisations, named] = await Promise.all([
    aboutOf(tx, kind, recordId),
    restingOn(tx, kind, amendable[kind].fields, recordId),
    amendmentsOf(tx, [recordId]),
    listAllOrganisations(tx),
    namedIn(tx, kind, { recordId, caseId }),
  ]);
  const words = Object.fromEntries(Object.entries(all).filter(([field]) => concerns(field, all, about)));
  return {
    ...{ kind, recordId, words, resting, history, organisations, ...named },
    systems: named.systems.filter(({ id }) => id !== recordId),
    isData: about === "data",
  };
};

/** What a record is about where that decides which of its words say anything: a fact of a system, a date of an exposure. */
const aboutOf = (tx: Tx, kind: AmendedKind, recordId: string) => {
  if (kind === "system_fact") return kindOfFact(tx, recordId);
  return kind === "exposure_report" ? eventOfReport(tx, recordId) : null;
};

const amounts = ["peopleFrom", "peopleTo", "recordsFrom", "recordsTo"];
const tested = ["testedAt", "testedExactness", "tester"];

/** Whether a field says anything of this record: amounts are of personal data, only what is reported is reported to somebody, and what was not tested has no day. */
const concerns = (field: string, words: Readonly<Record<string, string>>, about: string | null): boolean => {
  if (amounts.includes(field)) return about === "data";
  if (field === "reportedToId") return about === "reported";
  return !tested.includes(field) || words.testedAt !== "";
};

type Named = { id: string; name: string };

/** The systems and people among which the words of a record name some. */
const namedIn = async (
  tx: Tx,
  kind: AmendedKind,
  { recordId, caseId }: { recordId: string; caseId: string | null },
): Promise<{ systems: readonly Named[]; people: readonly Named[]; lacksSystems?: boolean }> => {
  if (kind === "assessment" && caseId !== null) {
    const [ever, systems, members] = await Promise.all([
      everIn(tx, recordId),
      systemsOfCase(tx, caseId),
      listMembers(tx, caseId),
    ]);
    return { systems: together(systems, ever.systems), people: together(members, ever.people) };
  }
  if (kind === "exposure") return { systems: await systemsBeside(tx, recordId), people: [] };
  if (kind !== "system") return { systems: [], people: [] };
  const [{ rows, isAll }, { supersedesId, supersedes }] = await Promise.all([
    systemChoices(tx),
    readSystem(tx, recordId),
  ]);
  // What it supersedes stays chosen, whenever that was recorded.
  const before = supersedesId && supersedes ? [{ id: supersedesId, name: supersedes }] : [];
  return { systems: together(rows, before), people: [], lacksSystems: !isAll };
};

/** Each once. */
const together = (...lists: readonly (readonly Named[])[]): Named[] => [
  ...new Map(lists.flat().map(({ id, name }) => [id, { id, name }])).values(),
];

export type AmendRead = Awaited<ReturnType<typeof readAmend>>;
