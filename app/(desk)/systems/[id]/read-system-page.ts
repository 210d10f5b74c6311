import { amendmentsOf } from "@/lib/amendments/queries";
import type { Tx } from "@/lib/kernel/as";
import { listAllOrganisations } from "@/lib/organisations/queries";
import {
  casesOfSystems,
  casesWithout,
  connectionsOfSystems,
  contactsOfSystems,
  exposuresOfSystems,
  factsOfSystems,
  lineageOf,
  readSystem,
  systemChoices,
} from "@/lib/systems/queries";

/** What the page of a system shows: the system and what was joined into it as one, with everything of them that the reader sees. What is chosen from when something is recorded is read for who records. */
export const readSystemPage = async (tx: Tx, id: string, records: boolean) => {
  const system = await readSystem(tx, id);
  const ids = [system.id, ...system.joined.map((one) => one.id)];
  const [connections, lineage, facts, contacts, cases, exposures, amendments, organisations, others, open] =
    await Promise.all([
      connectionsOfSystems(tx, ids),
      lineageOf(tx, ids),
      factsOfSystems(tx, ids),
      contactsOfSystems(tx, ids),
      casesOfSystems(tx, ids),
      exposuresOfSystems(tx, ids),
      amendmentsOf(tx, ids),
      listAllOrganisations(tx),
      records ? systemChoices(tx) : { rows: [], isAll: true },
      records ? casesWithout(tx, id) : [],
    ]);
  const factsAmended = await amendmentsOf(
    tx,
    facts.map((fact) => fact.id),
  );
  const into = system.into === null ? null : await readSystem(tx, system.into);
  return {
    ...{ system, into, connections, lineage, facts, contacts, cases, exposures, amendments, organisations },
    factsAmended,
    others: { ...others, rows: others.rows.filter((one) => !ids.includes(one.id)) },
    open,
  };
};
export type SystemPageRead = Awaited<ReturnType<typeof readSystemPage>>;
