import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { read } from "@/app/_server/read";
import { requirePerson } from "@/app/_server/session";
import { EmptyState } from "@/app/_ui/empty-state";
import { PageHead } from "@/app/_ui/page-head";
import { may } from "@/lib/kernel/policy";
import { listServices } from "@/lib/statements/translation-services/queries";
import { EnterService } from "./enter-service";
import { Service } from "./service";

export default async function ServicesPage() {
  const person = await requirePerson();
  if (!may(person, "organisation.confirm-service")) notFound();
  const [t, services] = await Promise.all([
    getTranslations("statements.services"),
    read(person, listServices),
  ]);
  const mayEnter = may(person, "organisation.enter-service");
  return (
    <>
      <PageHead title={t("title")} below={t("why")} />
      <div className="cols">
        <div className="stack">
          {services.length === 0 && (
            <EmptyState
              title={t("none")}
              why={t(mayEnter ? "takes_hint" : "why_none")}
              next={mayEnter ? <a href="#h-enter">{t("enter")}</a> : undefined}
            />
          )}
          {services.map((service) => (
            <Service key={service.id} service={service} mayEnd={may(person, "organisation.end-service")} />
          ))}
        </div>
        {mayEnter && <EnterService />}
      </div>
    </>
  );
}
