import { getTranslations } from "next-intl/server";
import { EmptyState } from "@/app/_ui/empty-state";

/** The same answer for what does not exist and for what the reader may not see. */
export default async function NotFound() {
  const t = await getTranslations("shell.missing");
  return <EmptyState title={t("title")} why={t("why")} next={<a href="/today">{t("next")}</a>} />;
}
