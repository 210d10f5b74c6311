import { useTranslations } from "next-intl";
import { namedChoice } from "@/app/_components/record-choices";
import { Form } from "@/app/_ui/form";
import { Panel } from "@/app/_ui/panel";
import { Select } from "@/app/_ui/select";
import { SubmitButton } from "@/app/_ui/submit-button";
import { TextArea } from "@/app/_ui/text-area";
import { TextInput } from "@/app/_ui/text-input";
import type { keepsAndLeads } from "@/lib/evidence/custody/keeps-and-leads";
import { submitHandOverAll } from "./actions";

type LeavingProps = { keeping: Awaited<ReturnType<typeof keepsAndLeads>> };

/** All that the reader keeps and leads, and its hand-over in one act to people who are in every one of those cases. */
export function Leaving({ keeping: { cases, items, leads, things, keepers, leaders } }: LeavingProps) {
  const [t, words] = [useTranslations("cases.keeping"), useTranslations("signin.account.leaving")];
  const nobody = (items > 0 && keepers.length === 0) || (leads && leaders.length === 0);
  return (
    <Panel stack labelledBy="leaving">
      <h2 id="leaving">{words("title")}</h2>
      <p className="ink2">{words("why")}</p>
      <ul className="columns-[13rem] gap-4">
        {cases.map((each) => (
          <li key={each.reference} className="break-inside-avoid">
            <a href={`/cases/${each.reference}/people`}>{each.reference}</a>{" "}
            <span className="ink3">
              {words("of_case", { items: each.items, lead: each.leads ? "yes" : "no" })}
            </span>
          </li>
        ))}
      </ul>
      {nobody ? (
        <p className="ink2">{words("nobody")}</p>
      ) : (
        <Form action={submitHandOverAll} id="hand-over-all" label={words("act")}>
          {items > 0 && <Select name="keeperId" label={t("new_keeper")} choices={keepers.map(namedChoice)} />}
          {leads && <Select name="leadId" label={t("new_lead")} choices={leaders.map(namedChoice)} />}
          {items > 0 && (
            <TextInput name="place" label={t("place")} hint={t("place_hint")} optional={!things} />
          )}
          <TextArea name="reason" label={t("reason")} rows={2} />
          <SubmitButton weight="plain">{words("act")}</SubmitButton>
        </Form>
      )}
    </Panel>
  );
}
