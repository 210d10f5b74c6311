import { getTranslations } from "next-intl/server";
import { Form } from "@/app/_ui/form";
import { Panel } from "@/app/_ui/panel";
import { SubmitButton } from "@/app/_ui/submit-button";
import { Time } from "@/app/_ui/time";
import { submitCalendar, submitCalendarEnd } from "./actions";

/** The reader's address for a calendar program: made, renewed, ended. */
export async function OwnCalendar({ since }: { since: Date | null }) {
  const t = await getTranslations("statements.calendar.own");
  return (
    <Panel labelledBy="h-own" stack>
      <h2 id="h-own" className="text-h3">
        {t("title")}
      </h2>
      <p className="small ink2">{t("note")}</p>
      <p className="small">
        {since ? (
          <>
            {t("since")} <Time at={since} />
          </>
        ) : (
          t("none")
        )}
      </p>
      <Form action={submitCalendar} id="renew" className="stack">
        <SubmitButton weight="plain">{t(since ? "renew" : "make")}</SubmitButton>
        {since && <p className="small ink3">{t("renew_note")}</p>}
      </Form>
      {since && (
        <Form action={submitCalendarEnd} id="end" className="stack">
          <SubmitButton weight="plain">{t("end")}</SubmitButton>
        </Form>
      )}
    </Panel>
  );
}
