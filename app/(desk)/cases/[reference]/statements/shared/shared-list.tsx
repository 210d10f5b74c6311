import { getTranslations } from "next-intl/server";
import { Panel } from "@/app/_ui/panel";
import { SectionHead } from "@/app/_ui/section-head";
import { Time } from "@/app/_ui/time";
import type { SharedWithUs } from "@/lib/statements/shares/find";

type SharedListProps = { shared: readonly SharedWithUs[]; base: string };

/** What other organisations share with the reader's own; nothing where nobody shares anything. */
export async function SharedList({ shared, base }: SharedListProps) {
  if (shared.length === 0) return null;
  const t = await getTranslations("statements");
  return (
    <section aria-labelledby="h-shared" className="mt-8">
      <SectionHead id="h-shared" title={t("shared.title")} />
      <Panel flush>
        <ul className="list">
          {shared.map((each) => (
            <li key={each.id}>
              <p lang={each.language}>
                <a href={`${base}/statements/shared/${each.id}`}>{each.title}</a>
              </p>
              <p className="small ink2">
                {each.organisation}, {t(`share.purposes.${each.purpose}`)}, <Time at={each.sharedAt} />
                {each.decided !== null && `, ${t(`share.decided.${each.decided}`)}`}
              </p>
            </li>
          ))}
        </ul>
      </Panel>
    </section>
  );
}
