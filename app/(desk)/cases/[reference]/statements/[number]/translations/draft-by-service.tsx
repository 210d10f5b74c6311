import { getTranslations } from "next-intl/server";
import { Form } from "@/app/_ui/form";
import { Panel } from "@/app/_ui/panel";
import { Possible } from "@/app/_ui/possible";
import { SubmitButton } from "@/app/_ui/submit-button";
import { because, type Why } from "@/app/_ui/why";
import { refusalKey } from "@/app/_words/refusal-key";
import { mostSent } from "@/lib/statements/translation-services/limit";
import { obstacleToSending } from "@/lib/statements/translation-services/obstacle";
import { submitServiceDraft } from "./[language]/actions";
import type { TranslationPage } from "./translation-page";

type DraftByServiceProps = Pick<
  TranslationPage,
  "of" | "found" | "rows" | "language" | "whyNot" | "services"
>;

/** The services that may draft what is stale or missing, each with its button or why it may not; not there where the organisation has none. */
export async function DraftByService({ of, found, rows, language, whyNot, services }: DraftByServiceProps) {
  const [t, refusals] = await Promise.all([
    getTranslations("statements.services"),
    getTranslations("refusals.keys"),
  ]);
  const { statement, current, weighed, lowered } = of;
  const text = {
    isPublic: services.isPublic,
    restsOnHidden: weighed.some((each) => each?.restsOn.kind === "hidden"),
    labels: [found.label, statement.label, ...lowered.map(({ label }) => label)],
  };
  const not = (upTo: (typeof services.inUse)[number]["upTo"]): Why | null => {
    const never = whyNot("statement.translate");
    if (never) return never;
    if (rows.every(({ is }) => is === "stands")) return because(refusals("service_nothing_to_send"));
    const why = obstacleToSending(text, upTo);
    return why && because(refusals(refusalKey(why)));
  };
  if (services.inUse.length === 0) return null;
  return (
    <Panel labelledBy="h-machine" stack>
      <h2 id="h-machine" className="text-h3">
        {t("draft")}
      </h2>
      <p className="small ink2">{t("draft_note", { most: mostSent })}</p>
      {services.inUse.map(({ id, name, upTo }) => (
        <Possible key={id} not={not(upTo)} act={t("draft_act", { name })}>
          <Form
            action={submitServiceDraft}
            id={`draft-${id}`}
            carries={{ statementId: statement.id, language, digest: current.digest, serviceId: id }}
            refusedTitle={t("refused_title")}
          >
            <SubmitButton>{t("draft_act", { name })}</SubmitButton>
          </Form>
        </Possible>
      ))}
    </Panel>
  );
}
