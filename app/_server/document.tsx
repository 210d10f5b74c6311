import "@/app/globals.css";
import { cookies } from "next/headers";
import { getLocale } from "next-intl/server";
import { cookieName } from "./cookie-name";

/** The theme that the reader chose; the system's when there is no choice. */
export const chosenTheme = async (): Promise<"system" | "light" | "dark"> => {
  const chosen = (await cookies()).get(cookieName("theme"))?.value;
  return chosen === "light" || chosen === "dark" ? chosen : "system";
};

/** The frame of every page that is not public: language and theme of the reader. */
export async function Document({ children }: { children: React.ReactNode }) {
  const [locale, theme] = await Promise.all([getLocale(), chosenTheme()]);
  return (
    <html lang={locale} data-theme={theme === "system" ? undefined : theme}>
      <body>{children}</body>
    </html>
  );
}
