import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { currentPath } from "@/app/_server/path";
import { requirePerson } from "@/app/_server/session";
import { Tabs } from "@/app/_ui/tabs";
import type { Person, Role } from "@/lib/kernel/actor";

const desk = ["investigator", "coordinator", "spokesperson", "approver", "auditor"] as const;
const all = [...desk, "official", "intake_officer"] as const;

/** The parts of a case and the roles that read what is in them. */
const parts = [
  { key: "overview", for: all },
  { key: "findings", for: [...desk, "official"] },
  { key: "positions", for: all },
  { key: "systems", for: desk },
  { key: "exposures", for: desk },
  { key: "evidence", for: desk },
  { key: "timeline", for: all },
  { key: "police", for: [...desk, "official"] },
  { key: "statements", for: [...desk, "official"] },
  { key: "deadlines", for: all },
  { key: "people", for: all },
  { key: "closure", for: [...desk, "official"] },
  { key: "audit", for: all },
] as const satisfies readonly { key: string; for: readonly Role[] }[];

const reads = (person: Person, roles: readonly Role[]) => person.roles.some((role) => roles.includes(role));

export default async function CaseLayout({
  children,
  params,
}: {
  children: React.ReactNode;
  params: Promise<{ reference: string }>;
}) {
  const { reference } = await params;
  const [person, path, t] = await Promise.all([requirePerson(), currentPath(), getTranslations("cases")]);
  const base = `/cases/${reference}`;
  const part = parts.find(({ key }) => key === path.split("/")[3]);
  // An empty list would say that there is nothing; what a role does not read is not there for it.
  if (part && !reads(person, part.for)) notFound();
  return (
    <>
      <Tabs
        label={t("nav.label")}
        tabs={parts
          .filter((part) => reads(person, part.for))
          .map((part) => {
            const href = part.key === "overview" ? base : `${base}/${part.key}`;
            return {
              href,
              label: t(`nav.${part.key}`),
              current: part.key === "overview" ? path === base : path === href || path.startsWith(`${href}/`),
            };
          })}
      />
      {children}
    </>
  );
}
