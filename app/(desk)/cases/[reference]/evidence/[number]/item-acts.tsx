import { getTranslations } from "next-intl/server";
import { DownloadForm } from "@/app/_components/download-form";
import { BlockedButton } from "@/app/_ui/blocked-button";
import { Form } from "@/app/_ui/form";
import { Panel } from "@/app/_ui/panel";
import { SectionHead } from "@/app/_ui/section-head";
import { SubmitButton } from "@/app/_ui/submit-button";
import { obstacle } from "@/lib/evidence/lifecycle";
import type { Person } from "@/lib/kernel/actor";
import { may } from "@/lib/kernel/policy";
import { submitVerification } from "./actions";
import type { Item } from "./item-facts";

type ItemActsProps = { item: Item; person: Person; reference: string };

/** What can be done with an item: hash its bytes again, or take them out for a purpose. */
export async function ItemActs({ item, person, reference }: ItemActsProps) {
  const [t, refusals] = await Promise.all([getTranslations("evidence"), getTranslations("refusals.keys")]);
  const why = (act: "evidence.verify" | "evidence.open") => {
    if (!may(person, act)) return refusals("forbidden");
    const key = obstacle(act, item);
    return key && refusals(key.replaceAll(".", "_") as "evidence_physical");
  };
  const [notVerify, notOpen] = [why("evidence.verify"), why("evidence.open")];
  return (
    <div className="stack-l">
      <section aria-labelledby="h-verify">
        <SectionHead id="h-verify" title={t("verify")} />
        <Panel stack>
          <p className="ink2">{t("verify_note")}</p>
          {notVerify ? (
            <BlockedButton reason={notVerify}>{t("verify_act")}</BlockedButton>
          ) : (
            <Form action={submitVerification} id="verify">
              <input type="hidden" name="itemId" value={item.id} />
              <input type="hidden" name="reference" value={reference} />
              <input type="hidden" name="number" value={item.number} />
              <SubmitButton weight="plain">{t("verify_act")}</SubmitButton>
            </Form>
          )}
        </Panel>
      </section>
      <section aria-labelledby="h-download">
        <SectionHead id="h-download" title={t("download")} />
        <Panel stack>
          {notOpen ? (
            <BlockedButton reason={notOpen}>{t("download_act")}</BlockedButton>
          ) : (
            <DownloadForm itemId={item.id} back={`/cases/${reference}/evidence/${item.number}`} />
          )}
        </Panel>
      </section>
    </div>
  );
}
