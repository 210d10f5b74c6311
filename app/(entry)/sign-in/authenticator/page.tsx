import { redirect } from "next/navigation";
import { getTranslations } from "next-intl/server";
import QRCode from "qrcode";
import { carriedEnrolment } from "@/app/_server/enrolment-cookie";
import { ownPath } from "@/app/_server/own-path";
import { Form } from "@/app/_ui/form";
import { SubmitButton } from "@/app/_ui/submit-button";
import { TextInput } from "@/app/_ui/text-input";
import { totpUri } from "@/lib/people/totp";
import { submitAuthenticator } from "./actions";

type Search = Promise<{ to?: string | string[] }>;

export default async function AuthenticatorPage({ searchParams }: { searchParams: Search }) {
  const carried = await carriedEnrolment();
  if (!carried) redirect("/sign-in");
  const { totpSecret, account } = carried.offered;
  const t = await getTranslations("signin.authenticator");
  const svg = await QRCode.toString(totpUri(totpSecret, account), { type: "svg", margin: 2 });
  return (
    <>
      <h1>{t("title")}</h1>
      <p>{t("why")}</p>
      {/* biome-ignore lint/performance/noImgElement: it is inline already, there is nothing to optimise */}
      <img
        className="block mx-auto"
        src={`data:image/svg+xml;base64,${Buffer.from(svg).toString("base64")}`}
        alt={t("qr")}
        width={208}
        height={208}
      />
      <p className="small">
        {t("by_hand")} <code>{totpSecret.match(/.{1,4}/g)?.join(" ")}</code>
      </p>
      <Form action={submitAuthenticator}>
        <input type="hidden" name="to" value={ownPath((await searchParams).to)} />
        <TextInput
          name="code"
          label={t("code")}
          hint={t("code_hint")}
          inputMode="numeric"
          autoComplete="one-time-code"
        />
        <SubmitButton>{t("act")}</SubmitButton>
      </Form>
    </>
  );
}
