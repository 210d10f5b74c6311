import { useTranslations } from "next-intl";
import { Button } from "@/app/_ui/button";
import type { listAddable } from "@/lib/cases/addable";
import { pageSize } from "@/lib/kernel/page";

type AddableByNameProps = {
  /** The address of the page that lists them. */
  here: string;
  words: string;
  addable: Awaited<ReturnType<typeof listAddable>>;
};

/** The words for which names are searched, as an address says them. */
export const wordsIn = (asked: string | undefined): string => asked?.trim().slice(0, 200) ?? "";

/** Narrows who can be brought into a case by part of a name, and says when more fit than are shown. */
export function AddableByName({ here, words, addable }: AddableByNameProps) {
  const t = useTranslations("cases.member");
  const isAll = addable.people.isAll && addable.organisations.isAll;
  const isNone = addable.people.rows.length === 0 && addable.organisations.rows.length === 0;
  const isEmpty = isNone && words === "";
  return (
    <>
      {(words !== "" || !isAll) && (
        <form action={here} className="row mb-3">
          <label htmlFor="addable-name">{t("find")}</label>
          <input id="addable-name" name="name" type="search" defaultValue={words} className="max-w-find" />
          <Button>{t("find_act")}</Button>
        </form>
      )}
      {!isAll && <p className="small ink3">{t("first", { count: String(pageSize) })}</p>}
      {isNone && <p>{isEmpty ? t("nobody") : t("none")}</p>}
    </>
  );
}
