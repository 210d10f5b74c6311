import { getLocale, getTranslations } from "next-intl/server";
import { giveEvidence } from "@/app/_server/give-evidence";
import { previewHeaders } from "@/app/_server/preview-headers";
import { formatBytes } from "@/app/_ui/format-bytes";
import { type Preview, previewEvidence } from "@/lib/evidence/looks/preview";
import { evidenceReference } from "@/lib/evidence/reference";

/** Shows what an item looks like, for the purpose in the form: a picture drawn anew, or the beginning of a text as plain text. It takes a form, for each look is a link of the chain. */
export const POST = giveEvidence(async (person, itemId, form) => {
  const preview = await previewEvidence(person, { itemId, purpose: form.get("purpose") });
  const name = evidenceReference(preview.number);
  if (preview.kind === "picture")
    return new Response(new Uint8Array(preview.webp), {
      headers: previewHeaders("image/webp", `${name}.webp`),
    });
  return new Response(await written(preview), { headers: previewHeaders("text/plain", `${name}.txt`) });
});

/** How the text is written is said above it, and where it goes on, below. */
const written = async ({ text, shown, size, encoding }: Extract<Preview, { kind: "text" }>) => {
  const [t, locale] = await Promise.all([getTranslations("evidence"), getLocale()]);
  const above = `[${t(`encoding.${encoding}`)}]\n\n`;
  if (shown >= size) return `${above}${text}`;
  const how = { shown: formatBytes(shown, locale), size: formatBytes(size, locale) };
  return `${above}${text}\n\n[${t("preview_cut", how)}]\n`;
};
