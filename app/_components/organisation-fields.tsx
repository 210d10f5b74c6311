import { useTranslations } from "next-intl";
import { TextInput } from "@/app/_ui/text-input";
import { Choose } from "./choose";

/** What a new organisation is called, and its kind. */
export function OrganisationFields() {
  const t = useTranslations("people");
  return (
    <>
      <TextInput name="name" label={t("organisation_name")} autoComplete="off" />
      <TextInput name="short" label={t("organisation_short")} hint={t("organisation_short_hint")} />
      <TextInput name="english" label={t("organisation_english")} lang="en" optional />
      <Choose from="organisation_kind" name="kind" label={t("organisation_kind")} />
    </>
  );
}
