import { getTranslations } from "next-intl/server";
import type { News } from "@/lib/today/news";

/** Words what is new in a case since its reader last looked, the weightiest first and two of them at most. */
export const newsWords = async () => {
  const t = await getTranslations("today.new");
  return (its: News | undefined): string => {
    if (!its) return "";
    if (its.since === null) return t("never");
    const said = [
      its.closed && t("closed"),
      its.reopened && t("reopened"),
      its.asked > 0 && t("asked", { count: its.asked }),
      its.advised > 0 && t("advised", { count: its.advised }),
      its.published > 0 && t("published", { count: its.published }),
      its.findings > 0 && t("findings", { count: its.findings }),
      its.police > 0 && t("police"),
      its.events > 0 && t("events", { count: its.events }),
    ].filter((each) => each !== false);
    return said.length === 0 ? t("nothing") : said.slice(0, 2).join("; ");
  };
};
