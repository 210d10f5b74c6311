import { useTranslations } from "next-intl";
import type { Obstacle } from "./obstacle-list";

/** The obstacle to closure to take first, the others folded under it. Nothing when nothing hangs. */
export function NextObstacle({ obstacles }: { obstacles: readonly Obstacle[] }) {
  const t = useTranslations("parts.obstacle");
  const [next, ...others] = obstacles;
  if (next === undefined) return null;
  return (
    <section className="panel" aria-labelledby="next-obstacle">
      <div className="row items-start gap-x-8">
        <div className="grow basis-95">
          <p className="small ink3">{t("next")}</p>
          <h3 id="next-obstacle" className="my-0.5">
            {next.words}
          </h3>
          {next.advice !== undefined && <p className="ink2">{next.advice}</p>}
        </div>
        {next.href !== undefined && (
          <a className="btn" href={next.href}>
            {next.act}
          </a>
        )}
      </div>
      {others.length > 0 && (
        <details>
          <summary>{t("more", { count: others.length })}</summary>
          <ol className="stack-s pt-1.5">
            {others.map((obstacle) => (
              <li key={obstacle.id}>
                {obstacle.words} {obstacle.href !== undefined && <a href={obstacle.href}>{obstacle.act}</a>}
              </li>
            ))}
          </ol>
        </details>
      )}
    </section>
  );
}
