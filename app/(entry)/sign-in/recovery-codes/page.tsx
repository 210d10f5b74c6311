import { redirect } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { ownPath } from "@/app/_server/own-path";
import { requirePerson } from "@/app/_server/session";
import { readOnce } from "@/app/_server/shown-once";
import { Button } from "@/app/_ui/button";
import { leaveRecoveryCodes } from "./actions";

type Search = Promise<{ to?: string | string[] }>;

export default async function RecoveryCodesPage({ searchParams }: { searchParams: Search }) {
  const person = await requirePerson();
  const to = ownPath((await searchParams).to);
  const codes = await readOnce("recovery-codes", person);
  if (!codes) redirect(to);
  const t = await getTranslations("signin.recovery_codes");
  return (
    <>
      <h1>{t("title")}</h1>
      <p>{t("why")}</p>
      <ol className="mono grid gap-1" aria-label={t("list")}>
        {codes.map((code) => (
          <li key={code}>{code}</li>
        ))}
      </ol>
      <form action={leaveRecoveryCodes}>
        <input type="hidden" name="to" value={to} />
        <Button weight="main">{t("act")}</Button>
      </form>
    </>
  );
}
