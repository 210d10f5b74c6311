import { getTranslations } from "next-intl/server";
import { DownloadForm } from "@/app/_components/download-form";
import { Form } from "@/app/_ui/form";
import { Panel } from "@/app/_ui/panel";
import { Possible } from "@/app/_ui/possible";
import { SectionHead } from "@/app/_ui/section-head";
import { SubmitButton } from "@/app/_ui/submit-button";
import { submitVerification } from "@/app/(desk)/_custody/actions";
import { CustodyActs, type CustodyActsProps } from "@/app/(desk)/_custody/custody-acts";
import { OfferPanel } from "@/app/(desk)/_custody/offer-panel";
import { RecordActs } from "@/app/(desk)/_custody/record-acts";
import type { Person } from "@/lib/kernel/actor";
import type { Choices } from "@/lib/kernel/page";

type ItemActsProps = CustodyActsProps & {
  person: Person;
  parents: Choices<{ id: string; number: number; title: string }>;
};

/** What can be done with an item: answer its offer, hash its bytes again, take them out for a purpose, and every act of custody. */
export async function ItemActs({ parents, person, ...given }: ItemActsProps) {
  const { item, back, not } = given;
  const t = await getTranslations("evidence");
  const [notVerify, notOpen] = [not("evidence.verify"), not("evidence.open")];
  return (
    <div className="grid grid-cols-1 content-start gap-8">
      <section aria-labelledby="h-custody">
        <SectionHead id="h-custody" title={t("acts.title")} note={t("acts.note")} />
        <div className="stack">
          <OfferPanel item={item} person={person} back={back} not={not} />
          <CustodyActs {...given} />
          <RecordActs item={item} back={back} parents={parents} not={not} />
        </div>
      </section>
      <section aria-labelledby="h-verify">
        <SectionHead id="h-verify" title={t("verify")} />
        <Panel stack>
          <Possible not={notVerify} act={t("verify_act")}>
            <p className="ink2">{t("verify_note")}</p>
            <Form action={submitVerification} id="verify" carries={{ itemId: item.id, back }}>
              <SubmitButton weight="plain">{t("verify_act")}</SubmitButton>
            </Form>
          </Possible>
        </Panel>
      </section>
      <section aria-labelledby="h-download">
        <SectionHead id="h-download" title={t("download")} />
        <Panel stack>
          <Possible not={notOpen} act={t("download_act")}>
            <DownloadForm item={item} back={back} />
          </Possible>
        </Panel>
      </section>
    </div>
  );
}
