import { getTranslations } from "next-intl/server";
import { Notice } from "@/app/_ui/notice";

/** Why a form without JavaScript was refused, from the key that the answer brought along. */
export async function Refused({ refusal }: { refusal: string | undefined }) {
  if (refusal === undefined) return null;
  const t = await getTranslations("refusals");
  const found = [`keys.${refusal.replaceAll(".", "_")}`, `fields.${refusal}`].find((key) =>
    t.has(key as never),
  );
  return (
    <div className="mb-6">
      <Notice tone="danger" icon="warn" alert>
        <p>{found ? t(found as "other") : t("other")}</p>
      </Notice>
    </div>
  );
}
