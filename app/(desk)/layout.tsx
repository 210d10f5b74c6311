import type { Metadata } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import { DoneNotice } from "@/app/_components/done-notice";
import { Shell } from "@/app/_components/shell";
import { shellWords } from "@/app/_components/shell-words";
import { crumbsOf, namedCrumbs } from "@/app/_server/crumbs";
import { chosenTheme, Document } from "@/app/_server/document";
import { doneJustNow } from "@/app/_server/done-notice";
import { draftWords, keptTyped } from "@/app/_server/kept-typed";
import { setLanguage, setTheme } from "@/app/_server/language-and-theme";
import { navigationFor } from "@/app/_server/navigation";
import { noteLookAt } from "@/app/_server/note-look-at";
import { currentAddress, currentPath } from "@/app/_server/path";
import { requirePerson } from "@/app/_server/session";
import { showWaiting } from "@/app/_server/waiting";
import { KeptForms } from "@/app/_ui/kept-form";
import { withinSentence } from "@/app/_ui/within-sentence";
import { now } from "@/lib/kernel/clock";
import { formToken } from "@/lib/sessions/form-token";
import { leaveDesk } from "./leave";

export const dynamic = "force-dynamic";

/** A page is called by where it stands; a title never says what is alleged. */
export const generateMetadata = async (): Promise<Metadata> => {
  const crumbs = await crumbsOf(await currentAddress());
  return {
    title: [...crumbs.map(({ label }) => label).reverse(), "Runut"].join(" - "),
    robots: { index: false },
  };
};

export default async function DeskLayout({ children }: { children: React.ReactNode }) {
  showWaiting();
  const person = await requirePerson();
  const [path, address] = await Promise.all([currentPath(), currentAddress()]);
  noteLookAt(person, path);
  const [locale, theme, nav, crumbs, words, shell, t, drafts, kept, done] = await Promise.all([
    getLocale(),
    chosenTheme(),
    navigationFor(person, path),
    namedCrumbs(person, address),
    shellWords(),
    getTranslations("shell"),
    getTranslations("domain.role"),
    draftWords(),
    keptTyped(person),
    doneJustNow(person),
  ]);
  const { token, key } = formToken(person.id, now());
  return (
    <Document>
      <Shell
        home="/today"
        hasRoom={/^\/cases\/RNT-/.test(path)}
        nav={nav}
        crumbs={crumbs}
        words={words}
        person={{
          name: person.name,
          acting: shell(person.standsFor ? "acting_for" : "acting", {
            roles: person.roles.map((role) => withinSentence(t(role))).join(", "),
            name: person.standsFor?.name ?? "",
          }),
        }}
        locale={locale}
        theme={theme}
        setLanguage={setLanguage}
        setTheme={setTheme}
        leave={leaveDesk}
      >
        <KeptForms {...{ token, page: path, kept, locale }} deviceKey={key} words={drafts}>
          {done && (
            <DoneNotice
              key={done.key}
              cookie={done.cookie}
              text={done.text}
              made={done.made}
              open={done.open}
            />
          )}
          {children}
        </KeptForms>
      </Shell>
    </Document>
  );
}
