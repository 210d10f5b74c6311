import { getTranslations } from "next-intl/server";
import { MomentInput } from "@/app/_components/moment-input";
import { Form } from "@/app/_ui/form";
import { Panel } from "@/app/_ui/panel";
import { Possible } from "@/app/_ui/possible";
import { Select } from "@/app/_ui/select";
import { SubmitButton } from "@/app/_ui/submit-button";
import { TextArea } from "@/app/_ui/text-area";
import { TextInput } from "@/app/_ui/text-input";
import type { Why } from "@/app/_ui/why";
import { zones } from "@/db/schema/vocabulary";
import { submitSchedule } from "./actions";

type SchedulePanelProps = { statementId: string; digest: string; not: Why | null };

/** Sets the moment at which an approved version goes out, or the end of an embargo. */
export async function SchedulePanel({ statementId, digest, not }: SchedulePanelProps) {
  const [t, e, z] = await Promise.all([
    getTranslations("statements.publication"),
    getTranslations("disclosures.embargo"),
    getTranslations("deadlines.zones"),
  ]);
  return (
    <Panel labelledBy="h-later" stack>
      <h2 id="h-later" className="text-h3">
        {t("later")}
      </h2>
      <p className="small ink2">{t("later_note")}</p>
      <Possible not={not} act={t("later_act")}>
        <Form action={submitSchedule} id="schedule" carries={{ statementId, digest }}>
          <MomentInput name="releaseAt" asks="hour" label={t("release_at")} />
          <Select
            name="zone"
            label={t("zone")}
            value="Asia/Jakarta"
            choices={zones.map((zone) => ({ value: zone, label: z(zone.slice(5) as "Jakarta") }))}
          />
          <TextInput name="embargoWith" label={e("with")} hint={e("hint")} optional />
          <TextArea name="reason" label={t("later_reason")} hint={t("reason_hint")} />
          <SubmitButton>{t("later_act")}</SubmitButton>
        </Form>
      </Possible>
    </Panel>
  );
}
