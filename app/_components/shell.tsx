"use client";

import type { ReactNode } from "react";
import { Breadcrumb, type Crumb } from "@/app/_ui/breadcrumb";
import { Icon } from "@/app/_ui/icon";
import { type NavItem, NavList } from "./nav-list";
import { ShellChoices, type ShellChoicesProps } from "./shell-choices";
import type { ShellWords } from "./shell-words";
import { Mark, Sprite } from "./sprite";

export type ShellPerson = {
  /** Role and organisation, "Coordinator, BSSN". */
  name: string;
  /** As what they act, already worded. */
  acting: string;
};

type ShellProps = ShellChoicesProps & {
  words: ShellWords;
  home: string;
  nav: readonly NavItem[];
  crumbs: readonly Crumb[];
  person: ShellPerson;
  /** Whether the page stands in a room of a case, past whose head and rooms one can skip. */
  hasRoom?: boolean | undefined;
  /** What was searched for, on the page of results. */
  sought?: string | undefined;
  children: ReactNode;
};

/** The frame of every signed-in page: rail or menu, where you are, search, the page, and who you are. It gets its words, because elements of the server are made and sent twice. */
export function Shell({
  words,
  home,
  nav,
  crumbs,
  person,
  hasRoom,
  sought,
  children,
  ...choices
}: ShellProps) {
  const who = (
    <>
      <p className="b">{person.name}</p>
      <p className="ink3">{person.acting}</p>
      <ShellChoices words={words} {...choices} />
    </>
  );
  return (
    <>
      <Sprite />
      <a className="skip" href="#main">
        {words.skip}
      </a>
      {hasRoom && (
        <a className="skip" href="#room">
          {words.skip_room}
        </a>
      )}
      <div className="shell">
        <nav className="rail" aria-label={words.main}>
          <a className="word" href={home}>
            <Mark />
            {words.name}
          </a>
          <NavList items={nav} />
          <div className="who small">{who}</div>
        </nav>
        <details className="menu">
          <summary>
            <Icon name="menu" />
            <span className="b">{words.name}</span>
            <span className="push small ink3">{person.name}</span>
          </summary>
          <nav aria-label={words.main}>
            <NavList items={nav} />
          </nav>
          <div className="who small">{who}</div>
        </details>
        <div>
          <div className="top">
            <Breadcrumb crumbs={crumbs} label={words.breadcrumb} />
            <search className="find">
              <form action="/search">
                <Icon name="find" />
                <label className="sr" htmlFor="q">
                  {words.find}
                </label>
                <input id="q" name="q" type="search" defaultValue={sought} placeholder={words.find_hint} />
              </form>
            </search>
          </div>
          <main id="main" tabIndex={-1}>
            {children}
            <p className="foot">{words.foot}</p>
          </main>
        </div>
      </div>
    </>
  );
}
