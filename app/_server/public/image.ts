import { translationNotice } from "@/app/_components/public-translation";
import { publicWords } from "@/app/_components/public-words";
import { formatMoment } from "@/app/_ui/moment";
import { publicImage } from "@/lib/statements/public-image";
import type { Published } from "@/lib/statements/published";
import type { Standing } from "@/lib/statements/register";

/** A published version as others show it small, in its own language, a translation with what it says of itself; null where no face has its signs. */
export const imageOf = (shown: Published, standing: Standing, isStale: boolean): Promise<Buffer | null> => {
  const { language, kind, publishedAt, organisation } = shown;
  const { t, nameOf } = publicWords(language);
  return publicImage(shown, {
    organisation: nameOf(organisation),
    line: t("page.line"),
    kind: t(`page.kind.${kind}`),
    moment: formatMoment(publishedAt, language, { month: "long" }),
    translation: translationNotice(shown, isStale).join(" "),
    state: standing === "current" ? "" : t(`page.version.${standing}`),
  });
};
