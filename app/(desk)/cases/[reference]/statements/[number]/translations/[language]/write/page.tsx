import { getTranslations } from "next-intl/server";
import { Checkbox } from "@/app/_ui/checkbox";
import { Form } from "@/app/_ui/form";
import { Notice } from "@/app/_ui/notice";
import { Panel } from "@/app/_ui/panel";
import { SubmitButton } from "@/app/_ui/submit-button";
import { TextArea } from "@/app/_ui/text-area";
import { TextInput } from "@/app/_ui/text-input";
import { directionOf } from "@/app/_words/public-locales";
import { Beside } from "../../beside";
import { translationPage } from "../../translation-page";
import { submitTranslation } from "../actions";

export default translationPage({
  title: async ({ language }) => {
    const [t, d] = await Promise.all([
      getTranslations("statements.translation"),
      getTranslations("domain.language"),
    ]);
    return { title: t("into", { language: d(language) }) };
  },
  show: async ({ of, its, rows, language, whyNot }) => {
    const t = await getTranslations("statements.translation");
    const why = whyNot("statement.translate");
    if (why !== null) return <Notice tone="caution" icon="warn" title={why.says} />;
    const { statement, current } = of;
    const own = { lang: language, dir: directionOf(language) } as const;
    return (
      <Form
        className="stack"
        action={submitTranslation}
        id="translation"
        carries={{
          ...{ statementId: statement.id, language, digest: current.digest },
          begunOn: its?.number ?? 0,
        }}
      >
        <p className="ink2">
          {t("write_note")} {t("limits")}
        </p>
        <Panel className="stack-s max-w-form">
          <TextArea
            {...own}
            name="whole"
            label={t("whole")}
            hint={t("whole_hint", { count: rows.length })}
            rows={4}
            optional
          />
          <SubmitButton name="lay" value="1" weight="plain" small>
            {t("lay")}
          </SubmitButton>
        </Panel>
        <Beside
          rows={rows}
          from={statement.language}
          language={language}
          field={(row, place) => {
            const name = (field: string) => (place === 0 ? field : `sentences.${place - 1}.${field}`);
            return (
              <div className="stack-s">
                {place > 0 && <input type="hidden" name={name("place")} value={place} />}
                <TextArea
                  {...own}
                  name={name(place === 0 ? "title" : "text")}
                  label={place === 0 ? t("heading") : t("sentence", { number: place })}
                  value={row.said?.text}
                  rows={2}
                  quiet
                  placeholder=" "
                />
                {row.source.speaker !== "" && (
                  <TextInput
                    lang={language}
                    name={name("speaker")}
                    label={t("speaker")}
                    value={row.said?.speaker ?? row.source.speaker}
                  />
                )}
                {row.is === "stale" && (
                  <Checkbox name={name(place === 0 ? "titleKeeps" : "keeps")} label={t("keeps")} />
                )}
              </div>
            );
          }}
        />
        <Checkbox name="machine" label={t("pasted")} note={t("pasted_hint")} />
        <TextArea name="insists" label={t("insists")} hint={t("insists_hint")} optional />
        <SubmitButton>{t("save")}</SubmitButton>
      </Form>
    );
  },
});
