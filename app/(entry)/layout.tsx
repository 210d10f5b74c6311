import type { Metadata } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import { Mark, Sprite } from "@/app/_components/sprite";
import { Document } from "@/app/_server/document";
import { setLanguage } from "@/app/_server/language-and-theme";

export const dynamic = "force-dynamic";
export const metadata: Metadata = { title: "Runut", robots: { index: false } };

/** A small panel for whoever is not signed in yet. */
export default async function EntryLayout({ children }: { children: React.ReactNode }) {
  const [locale, t] = await Promise.all([getLocale(), getTranslations("shell")]);
  const other = locale === "id" ? "en" : "id";
  return (
    <Document>
      <Sprite />
      <div className="mx-auto max-w-[28rem] px-4 pt-8 pb-12">
        <header className="row mb-6">
          <span className="word">
            <Mark />
            {t("name")}
          </span>
          <form action={setLanguage} className="push">
            <button className="textlink" type="submit" name="lang" value={other} lang={other}>
              {t(`language_${other}`)}
            </button>
          </form>
        </header>
        <main className="panel stack">{children}</main>
      </div>
    </Document>
  );
}
