import facts from "@/db/sample/ehac.json";
import { connectSystems } from "@/lib/systems/connect";
import { nameContact } from "@/lib/systems/name-contact";
import { tellOfSystem } from "@/lib/systems/tell";
import type { EhacCase } from "./ehac-case";
import type { EhacEvidence } from "./ehac-evidence";
import { sourced } from "./facts";
import type { OrganisationKey } from "./organisations";
import type { Cast } from "./people";

/** What the case taught of the two systems: which personal data the old one held and where each runs, whom to ask, and that they are not to be connected and are not, with the remarks that show it. */
export const tellOfEhacSystems = async (
  { people, organisations, say }: Cast,
  { caseId }: EhacCase,
  systems: ReadonlyMap<string, string>,
  evidence: EhacEvidence,
): Promise<void> => {
  const by = people.investigator;
  const org = (key: string) => organisations[key as OrganisationKey];
  const [systemId, newer] = [systems.get("ehac-old"), systems.get("pedulilindungi")];
  const { data } = facts.exposure;
  const seen = { asOf: "2021-08-30", saidById: org("vpnmentor"), source: sourced("zdnet", say) };
  const held = { people: `${data.people}`, records: `${data.records}` };
  for (const kind of ["health", "identity", "location"])
    await tellOfSystem(by, { systemId, caseId, kind: "data", data: kind, ...held, ...seen });
  const ministry = { saidById: org("kemenkes"), asOf: "2021-08-31", source: sourced("kompas", say) };
  const hosting = { caseId, kind: "hosting" } as const;
  await tellOfSystem(by, { systemId, ...hosting, value: say("Out of use since 2 July 2021"), ...ministry });
  await tellOfSystem(by, {
    ...{ systemId: newer, ...hosting, value: say("Other servers in another place"), ...ministry },
  });
  await nameContact(by, {
    ...{ caseId, systemId, role: say("Questions about the old system") },
    ...{ name: say("Official, Kemenkes"), organisationId: org("kemenkes") },
  });
  await connectSystems(by, {
    ...{ caseId, fromId: systemId, toId: newer, state: "must_not" },
    source: say("Made up for the sample: the old system is not to come near the new one."),
  });
  for (const { from, to, state, as_of, said_by, source } of facts.connections)
    await connectSystems(by, {
      ...{ caseId, fromId: systems.get(from), toId: systems.get(to), state, asOf: as_of },
      ...{ saidById: org(said_by), source: sourced(source, say), evidenceId: evidence.remarks },
    });
};
