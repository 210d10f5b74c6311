import { useTranslations } from "next-intl";
import type { GivenKind } from "@/lib/referrals/list-givable";

type TurnPageProps = { kind: GivenKind; here: string; after: string | undefined; next: string | undefined };

/** Turns to other records of a kind; what is ticked goes along, so that the choice is made from all pages. */
export function TurnPage({ kind, here, after, next }: TurnPageProps) {
  const t = useTranslations("ui.pager");
  const turn = (to: string, words: string) => (
    <button className="btn sm" type="submit" formAction={here} name={kind} value={to}>
      {words}
    </button>
  );
  if (after === undefined && next === undefined) return null;
  return (
    <p className="row mt-3">
      {after === undefined ? null : turn("", t("first"))}
      {next === undefined ? null : turn(next, t("next"))}
    </p>
  );
}
