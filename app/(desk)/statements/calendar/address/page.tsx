import { redirect } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { requirePerson } from "@/app/_server/session";
import { readOnce } from "@/app/_server/shown-once";
import { Button } from "@/app/_ui/button";
import { PageHead } from "@/app/_ui/page-head";
import { Panel } from "@/app/_ui/panel";
import { leaveCalendarAddress } from "../actions";

/** The address of one's calendar, once, to whoever has just made it. */
export default async function CalendarAddressPage() {
  const person = await requirePerson();
  const [path] = (await readOnce("calendar", person)) ?? [];
  if (!path) redirect("/statements/calendar");
  const t = await getTranslations("statements.calendar.own");
  return (
    <>
      <PageHead title={t("shown")} below={t("once")} />
      <Panel stack className="max-w-form">
        <p className="mono break-all">{new URL(path, process.env.RUNUT_ORIGIN).href}</p>
        <form action={leaveCalendarAddress}>
          <Button weight="main">{t("had")}</Button>
        </form>
      </Panel>
    </>
  );
}
