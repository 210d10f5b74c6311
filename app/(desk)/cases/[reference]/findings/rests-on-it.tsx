import { useTranslations } from "next-intl";
import { StateTag } from "@/app/_components/state-tag";
import { Time } from "@/app/_ui/time";
import type { RestingOnFinding } from "@/lib/findings/resting";

type RestsOnItProps = { resting: readonly RestingOnFinding[]; reference: string };

/** The statements whose sentences rest on the findings on a claim, with the flags and deadlines that hang on them; nothing where there are none. */
export function RestsOnIt({ resting, reference }: RestsOnItProps) {
  const t = useTranslations("verification.findings");
  if (resting.length === 0) return null;
  const numbers = [...new Set(resting.map(({ statement }) => statement))];
  return (
    <div className="small">
      <p className="b">{t("resting")}</p>
      <ul className="stack-s">
        {numbers.map((number) => {
          const its = resting.filter(({ statement }) => statement === number);
          const [first] = its;
          if (!first) return null;
          const places = [...new Set(its.map(({ sentence }) => sentence))].join(", ");
          const revisions = [...new Set(its.map(({ revision }) => revision))].join(", ");
          return (
            <li key={number} className="wrap">
              <a href={`/cases/${reference}/statements/${number}`}>{first.title}</a>{" "}
              <StateTag kind="statement_state" state={first.state} /> {t("resting_in", { places, revisions })}
              {first.flaggedUntil && (
                <>
                  {"; "}
                  {t("resting_flag")} <Time at={first.flaggedUntil} />
                </>
              )}
              {first.promisedUntil && (
                <>
                  {"; "}
                  {t("resting_promise")} <Time at={first.promisedUntil} />
                </>
              )}
            </li>
          );
        })}
      </ul>
    </div>
  );
}
