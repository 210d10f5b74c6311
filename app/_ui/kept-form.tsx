"use client";

import { createContext, type ReactNode, useContext, useEffect, useMemo, useState } from "react";
import type { FormState } from "./form-state";
import { forgetUnsent, sendUnsent } from "./unsent";

/** What was typed into the forms of this page and not sent, or sent without JavaScript and refused, by the form's id ("" where it has none). */
export type KeptStates = Readonly<Record<string, Exclude<FormState, { status: "idle" }>>>;

export type DraftWords = Readonly<Record<"kept" | "back" | "late" | "held" | "lost" | "discard", string>>;

type Kept = {
  /** What each form carries so that it can be kept; none where nobody is signed in. */
  token: string;
  /** The key under which this browser holds what cannot be sent; never stored in it. */
  deviceKey: string;
  /** The path of the page. */
  page: string;
  kept: KeptStates;
  words: DraftWords;
  locale: string;
};
type Known = Kept & {
  /** Set once a form of the page was sent: what was kept is not shown a second time. */
  sent: { now: boolean };
};

const none: Known = {
  ...{ token: "", deviceKey: "", page: "", kept: {}, locale: "id", sent: { now: false } },
  words: { kept: "", back: "", late: "", held: "", lost: "", discard: "" },
};

const KeptFormContext = createContext<Known>(none);

/** What is kept of the forms of this page, and where more is kept. */
export const useKeptForms = () => useContext(KeptFormContext);

/** Lets the forms of a page survive the end of the session, and a line that is cut. */
export function KeptForms({ children, ...given }: Kept & { children: ReactNode }) {
  const [sent] = useState({ now: false });
  const { token, deviceKey, page, kept, words, locale } = given;
  const known = useMemo(
    () => ({ token, deviceKey, page, kept, words, locale, sent }),
    [token, deviceKey, page, kept, words, locale, sent],
  );

  useEffect(() => {
    const send = async () => {
      // What came from this page is shown in it, unless somebody types there already.
      if ((await sendUnsent(page)) && !document.querySelector("form[data-typed]")) window.location.reload();
    };
    const leave = (event: SubmitEvent) => {
      if (event.target instanceof HTMLFormElement && event.target.dataset.leaves !== undefined)
        forgetUnsent();
    };
    void send();
    window.addEventListener("online", send);
    document.addEventListener("submit", leave);
    return () => {
      window.removeEventListener("online", send);
      document.removeEventListener("submit", leave);
    };
  }, [page]);

  return <KeptFormContext value={known}>{children}</KeptFormContext>;
}
