import { getTranslations } from "next-intl/server";
import { Button } from "@/app/_ui/button";
import { Select } from "@/app/_ui/select";
import { deskLanguages, statementKinds } from "@/db/schema/vocabulary";
import { templateName } from "@/lib/statements/templates/asked";

/** The templates to begin with; choosing one leads to the same page, filled in, without JavaScript as well. */
export async function TemplateChoice({ value, corrects }: { value: string; corrects: string | undefined }) {
  const [t, d] = await Promise.all([getTranslations("templates"), getTranslations("domain")]);
  const choices = deskLanguages.flatMap((language) =>
    statementKinds.map((kind) => ({
      value: templateName(kind, language),
      label: t("name", { kind: d(`statement_kind.${kind}`), language: d(`language.${language}`) }),
    })),
  );
  return (
    <form method="get" className="row tight items-end mb-4">
      {corrects !== undefined && <input type="hidden" name="corrects" value={corrects} />}
      <Select
        name="template"
        label={t("from")}
        hint={t("from_hint")}
        choices={choices}
        value={value}
        empty={t("none")}
        optional
      />
      <Button>{t("fill")}</Button>
    </form>
  );
}
