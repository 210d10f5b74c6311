import { redirect } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { hasJustLeft } from "@/app/_server/enter";
import { ownPath } from "@/app/_server/own-path";
import { currentPerson } from "@/app/_server/session";
import { Form } from "@/app/_ui/form";
import { LetGo } from "@/app/_ui/let-go";
import { SubmitButton } from "@/app/_ui/submit-button";
import { TextInput } from "@/app/_ui/text-input";
import { submitSignIn } from "./actions";

type Search = Promise<{ to?: string | string[] }>;

export default async function SignInPage({ searchParams }: { searchParams: Search }) {
  const to = ownPath((await searchParams).to);
  if (await currentPerson()) redirect(to);
  const [t, left] = await Promise.all([getTranslations("signin"), hasJustLeft()]);
  return (
    <>
      <LetGo all={left} />
      <h1>{t("title")}</h1>
      <Form action={submitSignIn} refusedTitle={t("refused")}>
        <input type="hidden" name="to" value={to} />
        <TextInput name="email" type="email" label={t("email")} autoComplete="username" />
        <TextInput name="password" type="password" label={t("password")} autoComplete="current-password" />
        <TextInput name="code" label={t("code")} hint={t("code_hint")} autoComplete="one-time-code" />
        <SubmitButton>{t("act")}</SubmitButton>
      </Form>
      <p className="small ink3">{t("lost")}</p>
    </>
  );
}
