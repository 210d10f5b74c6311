import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { Breadcrumb, type Crumb } from "@/app/_ui/breadcrumb";
import { Icon } from "@/app/_ui/icon";
import { Glyph } from "./glyph";
import { Glyphs } from "./glyphs";
import { type NavItem, NavList } from "./nav-list";
import { ShellChoices, type ShellChoicesProps } from "./shell-choices";

export type ShellPerson = {
  /** Role and organisation, "Coordinator, BSSN". */
  name: string;
  /** The roles they act in, already worded. */
  roles: string;
};

type ShellProps = ShellChoicesProps & {
  home: string;
  nav: readonly NavItem[];
  crumbs: readonly Crumb[];
  person: ShellPerson;
  /** What was searched for, on the page of results. */
  sought?: string | undefined;
  children: ReactNode;
};

/** The frame of every signed-in page: rail or menu, where you are, search, the page, and who you are. */
export function Shell({ home, nav, crumbs, person, sought, children, ...choices }: ShellProps) {
  const t = useTranslations("shell");
  const who = (
    <>
      <p className="b">{person.name}</p>
      <p className="ink3">{t("acting", { roles: person.roles })}</p>
      <ShellChoices {...choices} />
    </>
  );
  return (
    <>
      <Glyphs />
      <a className="skip" href="#main">
        {t("skip")}
      </a>
      <div className="shell">
        <nav className="rail" aria-label={t("main")}>
          <a className="word" href={home}>
            <Glyph name="i-mark" />
            {t("name")}
          </a>
          <NavList items={nav} />
          <div className="who small">{who}</div>
        </nav>
        <details className="menu">
          <summary>
            <Icon name="menu" />
            <span className="b">{t("name")}</span>
            <span className="push small ink3">{person.name}</span>
          </summary>
          <nav aria-label={t("main")}>
            <NavList items={nav} />
          </nav>
          <div className="who small">{who}</div>
        </details>
        <div>
          <div className="top">
            <Breadcrumb crumbs={crumbs} />
            <search className="find">
              <form action="/search">
                <Icon name="find" />
                <label className="sr" htmlFor="q">
                  {t("find")}
                </label>
                <input id="q" name="q" type="search" defaultValue={sought} placeholder={t("find_hint")} />
              </form>
            </search>
          </div>
          <main id="main" tabIndex={-1}>
            {children}
            <p className="foot">{t("foot")}</p>
          </main>
        </div>
      </div>
    </>
  );
}
