import { getTranslations } from "next-intl/server";
import { ButtonLink } from "@/app/_ui/button-link";
import { Form } from "@/app/_ui/form";
import { KeyValues } from "@/app/_ui/key-values";
import { SubmitButton } from "@/app/_ui/submit-button";
import { TextInput } from "@/app/_ui/text-input";
import { now } from "@/lib/kernel/clock";
import { findInvitation } from "@/lib/people/find-invitation";
import { submitInvitation } from "./actions";

type Params = Promise<{ token: string }>;

export default async function InvitationPage({ params }: { params: Params }) {
  const { token } = await params;
  const [t, invited] = await Promise.all([
    getTranslations("signin.invitation"),
    findInvitation(token, now()),
  ]);
  if (!invited) {
    return (
      <>
        <h1>{t("unusable")}</h1>
        <p>{t("unusable_why")}</p>
        <p>
          <ButtonLink href="/sign-in">{t("sign_in")}</ButtonLink>
        </p>
      </>
    );
  }
  return (
    <>
      <h1>{t("title")}</h1>
      <KeyValues
        pairs={[
          { key: t("name"), value: invited.name },
          { key: t("organisation"), value: invited.organisation },
          { key: t("email"), value: invited.email },
        ]}
      />
      <Form action={submitInvitation}>
        <input type="hidden" name="token" value={token} />
        <input type="hidden" name="username" autoComplete="username" value={invited.email} />
        <TextInput
          name="password"
          type="password"
          label={t("password")}
          hint={t("password_hint")}
          autoComplete="new-password"
        />
        <TextInput name="passwordAgain" type="password" label={t("again")} autoComplete="new-password" />
        <SubmitButton>{t("act")}</SubmitButton>
      </Form>
    </>
  );
}
