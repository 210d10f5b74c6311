import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { currentPath } from "@/app/_server/path";
import { caseTabsFor, isShut } from "@/app/_server/rooms";
import { requirePerson } from "@/app/_server/session";
import { Tabs } from "@/app/_ui/tabs";

type CaseLayoutProps = { children: React.ReactNode; params: Promise<{ reference: string }> };

export default async function CaseLayout({ children, params }: CaseLayoutProps) {
  const { reference } = await params;
  const [person, path, t] = await Promise.all([requirePerson(), currentPath(), getTranslations("cases")]);
  const base = `/cases/${reference}`;
  // An empty list would say that there is nothing; what a role does not read is not there for it.
  if (isShut(person, path.split("/")[3])) notFound();
  return (
    <>
      <Tabs
        label={t("tabs")}
        tabs={caseTabsFor(person).map(({ key }) => {
          const href = key === "overview" ? base : `${base}/${key}`;
          const isWithin = key !== "overview" && path.startsWith(`${href}/`);
          return { href, label: t(`nav.${key}`), current: path === href || isWithin };
        })}
      />
      {children}
    </>
  );
}
