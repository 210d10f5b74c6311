import { useTranslations } from "next-intl";
import { leaveDesk } from "./leave";

/** The way out: ends this session. */
export function SignOut() {
  const t = useTranslations("shell");
  return (
    <form action={leaveDesk}>
      <button className="textlink" type="submit">
        {t("sign_out")}
      </button>
    </form>
  );
}
