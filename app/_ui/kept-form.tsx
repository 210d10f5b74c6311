"use client";

import { createContext, type ReactNode, useMemo } from "react";
import type { FormState } from "./form-state";

/** What was typed into the form of this id ("" where it has none) before its session was over. */
export type KeptState = { form: string; state: FormState };

type Kept = {
  /** What each form carries so that it can be kept; none where nobody is signed in. */
  token: string;
  kept: KeptState | null;
  /** Set once a form of the page was sent: what was kept is not shown a second time. */
  sent: { now: boolean };
};

export const KeptFormContext = createContext<Kept>({ token: "", kept: null, sent: { now: false } });

type KeptFormsProps = { token: string; kept: KeptState | null; children: ReactNode };

/** Lets the forms of a page survive the end of the session. */
export function KeptForms({ token, kept, children }: KeptFormsProps) {
  const known = useMemo(() => ({ token, kept, sent: { now: false } }), [token, kept]);
  return <KeptFormContext value={known}>{children}</KeptFormContext>;
}
