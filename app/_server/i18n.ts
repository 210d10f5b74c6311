import { cookies } from "next/headers";
import { hasLocale } from "next-intl";
import { getRequestConfig } from "next-intl/server";
import { cookieName } from "@/app/_server/cookie-name";
import { takeUpPage } from "@/app/_server/door/taken-up";
import { compiledMessages } from "@/app/_words/compiled";
import { deskLocales } from "@/app/_words/messages";

/** The desk speaks the language of the cookie `lang`, Indonesian when there is none. */
export default getRequestConfig(async () => {
  takeUpPage();
  const chosen = (await cookies()).get(cookieName("lang"))?.value;
  const locale = hasLocale(deskLocales, chosen) ? chosen : "id";
  return { locale, timeZone: "Asia/Jakarta", messages: compiledMessages[locale] };
});
