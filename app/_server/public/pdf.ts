import { translationNotice } from "@/app/_components/public-translation";
import { publicWords } from "@/app/_components/public-words";
import { formatMoment } from "@/app/_ui/moment";
import { codeOf } from "@/lib/statements/genuine/code";
import { publicFingerprint } from "@/lib/statements/public-fingerprint";
import { publicPdf } from "@/lib/statements/public-pdf";
import type { Published } from "@/lib/statements/published";
import { addressOfCheck } from "./origin";
import { qrOf } from "./qr";

/** A published version as a file, framed in its own language; null where no face has its signs. */
export const pdfOf = async (shown: Published): Promise<Buffer | null> => {
  const { title, sentences, language, kind, publishedAt, nextUpdate, organisation } = shown;
  const { t, nameOf } = publicWords(language);
  const code = codeOf(publicFingerprint(title, sentences));
  return publicPdf(shown, {
    address: addressOfCheck(code),
    qr: await qrOf(code),
    words: {
      organisation: nameOf(organisation),
      line: t("page.line"),
      kind: t(`page.kind.${kind}`),
      published: t("page.published"),
      translation: translationNotice(shown, false).join(" "),
      moment: formatMoment(publishedAt, language, { month: "long" }),
      advice: t("page.advice"),
      next: nextUpdate
        ? `${t("page.next_update")} ${formatMoment(nextUpdate.at, language, { month: "long", zone: nextUpdate.zone })}`
        : "",
      code: t("page.check.code"),
      compare: t("page.version.compare"),
      fingerprint: t("page.check.fingerprint"),
      qr: t("page.check.qr"),
    },
  });
};
