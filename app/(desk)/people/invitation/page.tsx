import { redirect } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { read } from "@/app/_server/read";
import { requirePerson } from "@/app/_server/session";
import { readOnce } from "@/app/_server/shown-once";
import { Button } from "@/app/_ui/button";
import { PageHead } from "@/app/_ui/page-head";
import { Panel } from "@/app/_ui/panel";
import { Time } from "@/app/_ui/time";
import { findPerson } from "@/lib/people/queries";
import { leaveInvitation } from "./actions";

/** The one-time link of the invitation just made, shown to whoever made it. */
export default async function InvitationLinkPage() {
  const person = await requirePerson();
  const [personId, path] = (await readOnce("invitation", person)) ?? [];
  if (!personId || !path) redirect("/people");
  const invited = await read(person, (tx) => findPerson(tx, personId));
  const t = await getTranslations("people.link");
  return (
    <>
      <PageHead title={t("title", { name: invited.name })} below={t("why")} />
      <Panel stack className="max-w-form">
        <p className="mono break-all">{new URL(path, process.env.RUNUT_ORIGIN).href}</p>
        {invited.invitedUntil && (
          <p className="small ink2">
            {t("until")} <Time at={invited.invitedUntil} />
          </p>
        )}
        <form action={leaveInvitation}>
          <input type="hidden" name="personId" value={personId} />
          <Button weight="main">{t("act")}</Button>
        </form>
      </Panel>
    </>
  );
}
