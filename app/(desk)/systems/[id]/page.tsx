import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { SystemPicture } from "@/app/_components/system-picture";
import { read } from "@/app/_server/read";
import { reasonsFor } from "@/app/_server/reasons";
import { reads } from "@/app/_server/rooms";
import { requirePerson } from "@/app/_server/session";
import { ButtonLink } from "@/app/_ui/button-link";
import { Notice } from "@/app/_ui/notice";
import { PageHead } from "@/app/_ui/page-head";
import { SectionHead } from "@/app/_ui/section-head";
import { may } from "@/lib/kernel/policy";
import { standingsOf } from "@/lib/systems/standing";
import { Facts } from "./facts";
import { readSystemPage } from "./read-system-page";
import { Recording } from "./recording";
import { Summary } from "./summary";
import { Touched } from "./touched";

export default async function SystemPage({ params }: { params: Promise<{ id: string }> }) {
  const [{ id }, person] = await Promise.all([params, requirePerson()]);
  if (!reads(person, "system")) notFound();
  const [t, joins, not, page] = await Promise.all([
    getTranslations("verification.systems"),
    getTranslations("verification.system_joins"),
    reasonsFor(person),
    read(person, (tx) => readSystemPage(tx, id, may(person, "system.record"))),
  ]);
  const { system, into } = page;
  return (
    <>
      <PageHead
        title={system.name}
        acts={
          may(person, "system.amend") && <ButtonLink href={`/systems/${id}/amend`}>{t("amend")}</ButtonLink>
        }
      />
      {into && (
        <Notice tone="info">
          <a href={`/systems/${into.id}`}>{joins("joined_into", { name: into.name })}</a>
        </Notice>
      )}
      <div className="stack-l">
        <Summary page={page} />
        <section aria-labelledby="h-picture">
          <SectionHead
            id="h-picture"
            title={t("picture")}
            note={page.lineage.length + page.connections.length > 0 ? t("picture_note") : undefined}
          />
          <SystemPicture current={system} lineage={page.lineage} standings={standingsOf(page.connections)} />
        </section>
        <Facts page={page} amends={may(person, "system.amend-fact")} />
        <Touched cases={page.cases} exposures={page.exposures} />
        <Recording page={page} not={not} />
      </div>
    </>
  );
}
