import facts from "@/db/sample/ehac.json";
import type { Person } from "@/lib/kernel/actor";
import { createOrganisation } from "@/lib/organisations/create";

const shorts = {
  bssn: "BSSN",
  kemenkes: "Kemenkes",
  polri: "Bareskrim",
  kominfo: "Kominfo",
  vpnmentor: "vpnMentor",
  idsirtii: "ID-SIRTII",
  host: "Google",
  media: "Media",
  vcdb: "VCDB",
} as const;

export type OrganisationKey = keyof typeof shorts;
export type Organisations = Readonly<Record<OrganisationKey, string>>;

type Described = { key: string; name: string; english: string; kind: string };

const described: readonly Described[] = [
  ...facts.organisations,
  { key: "media", name: "Media massa", english: "The press", kind: "media" },
  { key: "vcdb", name: "VERIS Community Database", english: "VERIS Community Database", kind: "other" },
];

/** What `createOrganisation` asks for, of one of the organisations of the sample. */
export const organisationOf = (key: OrganisationKey) => {
  const found = described.find((one) => one.key === key);
  if (!found) throw new Error(`the facts do not describe ${key}`);
  return {
    name: found.name,
    english: found.english,
    short: shorts[key],
    kind: found.kind.replaceAll(" ", "_"),
  };
};

/** Creates every organisation of the sample but the agency, which is there already, and gives the ids by key. */
export const createOrganisations = async (administrator: Person): Promise<Organisations> => {
  const ids: Record<string, string> = { bssn: administrator.organisationId };
  for (const key of Object.keys(shorts) as OrganisationKey[]) {
    if (key !== "bssn") ids[key] = (await createOrganisation(administrator, organisationOf(key))).id;
  }
  return ids as Organisations;
};
