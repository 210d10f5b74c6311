import { getTranslations } from "next-intl/server";
import { PublicText } from "@/app/_components/public-text";
import { SectionHead } from "@/app/_ui/section-head";
import { Time } from "@/app/_ui/time";
import type { Template } from "@/lib/statements/templates/queries";

/** What a template said before, newest first, with who saved it and why. */
export async function EarlierVersions({ versions }: { versions: readonly Template[] }) {
  const t = await getTranslations("templates");
  if (versions.length === 0) return null;
  return (
    <section aria-labelledby="h-earlier">
      <SectionHead id="h-earlier" title={t("earlier")} />
      {versions.map(({ title, sentences, language, saved }) => (
        <details key={saved?.revision ?? 0} className="panel mb-2">
          <summary>
            {saved ? t("version", { number: saved.revision }) : t("original")}
            {saved && (
              <span className="small ink2">
                {" "}
                {saved.by}, <Time at={saved.at} />
                {saved.reason !== "" && `: “${saved.reason}”`}
              </span>
            )}
          </summary>
          <div className="prose mt-2">
            <PublicText title={title} language={language} sentences={[...sentences]} level={3} />
          </div>
        </details>
      ))}
    </section>
  );
}
