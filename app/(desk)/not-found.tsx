import { getTranslations } from "next-intl/server";
import { currentPath } from "@/app/_server/path";
import { read } from "@/app/_server/read";
import { requirePerson } from "@/app/_server/session";
import { PageHead } from "@/app/_ui/page-head";
import { seesCase } from "@/lib/cases/find";

/** The same answer for what does not exist and for what the reader may not see, with the way back to the case around it where they see that. */
export default async function NotFound() {
  const [t, path, person] = await Promise.all([
    getTranslations("shell.missing"),
    currentPath(),
    requirePerson(),
  ]);
  const [, reference] = /^\/cases\/(RNT-\d{4}-\d+)\//.exec(path) ?? [];
  const around = reference && (await read(person, (tx) => seesCase(tx, reference))) ? reference : undefined;
  return (
    <div className="missing">
      <PageHead title={t("title")} below={t("why")} />
      <p className="row">
        {around && <a href={`/cases/${around}`}>{t("to_case", { reference: around })}</a>}
        <a href="/today">{t("next")}</a>
      </p>
    </div>
  );
}
