"use client";

import { createContext, type MouseEvent, type ReactNode, useContext, useMemo, useRef, useState } from "react";
import { Chips } from "@/app/_ui/chips";
import { type CountOf, countedSince, type Since } from "./counted-since";
import { filledIn } from "./filled-in";

type Tally = {
  since: ReadonlyMap<string, Since>;
  /** Says what a requirement came to. */
  count: (requirementId: string, since: Since) => void;
  /** What is being saved, which says whether it was; who leaves by a link waits for it. */
  during: (saving: Promise<boolean>) => void;
};
const Context = createContext<Tally>({ since: new Map(), count: () => undefined, during: () => undefined });
export const useTally = () => useContext(Context);

/** A sheet with the counts around it: they follow what is saved in it, and a link waits until that is. In the browser because rows are saved without the page. */
export function SheetTally({ children }: { children: ReactNode }) {
  const [since, setSince] = useState<ReadonlyMap<string, Since>>(new Map());
  const saving = useRef(new Set<Promise<boolean>>());
  const tally = useMemo<Tally>(
    () => ({
      since,
      count: (requirementId, now) => setSince((all) => new Map(all).set(requirementId, now)),
      during: (one) => {
        saving.current.add(one);
        one.finally(() => saving.current.delete(one));
      },
    }),
    [since],
  );
  const leave = (event: MouseEvent) => {
    const link = event.target instanceof Element ? event.target.closest("a") : null;
    if (!link || saving.current.size === 0 || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    void Promise.all(saving.current).then((all) => all.every(Boolean) && link.click());
  };
  return (
    <Context value={tally}>
      <div className="stack" onClickCapture={leave}>
        {children}
      </div>
    </Context>
  );
}

export type CountedChip = {
  href: string;
  name: string;
  count: number;
  /** Of how many. */
  all?: number;
  of: CountOf;
  current: boolean;
};

/** Ways to look at a sheet, each with how many there are now. */
export function CountedChips({ label, chips }: { label: string; chips: readonly CountedChip[] }) {
  const { since } = useTally();
  return (
    <Chips
      label={label}
      chips={chips.map(({ href, name, count, all, of, current }) => {
        const now = countedSince(count, of, since.values());
        return { href, current, label: `${name} ${all === undefined ? now : `${now}/${all}`}` };
      })}
    />
  );
}

/** A sentence that says how much is tested ("{n} of 70 tested"). */
export function TestedCount({ sentence, count }: { sentence: string; count: number }) {
  const { since } = useTally();
  return filledIn(sentence, { n: countedSince(count, { tested: "all" }, since.values()) });
}
