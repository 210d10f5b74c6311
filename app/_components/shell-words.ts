import { getTranslations } from "next-intl/server";

const keys = [
  "name",
  "skip",
  "skip_room",
  "main",
  "find",
  "find_hint",
  "language_en",
  "language_id",
  "theme",
  "theme_system",
  "theme_light",
  "theme_dark",
  "sign_out",
  "foot",
] as const;

export type ShellWords = Record<(typeof keys)[number] | "breadcrumb", string>;

/** The words of the frame, in the reader's language. */
export const shellWords = async (): Promise<ShellWords> => {
  const [t, ui] = await Promise.all([getTranslations("shell"), getTranslations("ui")]);
  const own = Object.fromEntries(keys.map((key) => [key, t(key)])) as Record<(typeof keys)[number], string>;
  return { ...own, breadcrumb: ui("breadcrumb") };
};
