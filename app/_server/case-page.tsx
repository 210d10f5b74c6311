import "server-only";
import { notFound } from "next/navigation";
import type { ReactNode } from "react";
import { CaseHead } from "@/app/_components/case-head";
import { findCase } from "@/lib/cases/find";
import type { Case } from "@/lib/cases/lock";
import { type WaitsInCase, waitsInCase } from "@/lib/cases/waits-in-case";
import type { Action } from "@/lib/kernel/actions";
import type { Person, Role } from "@/lib/kernel/actor";
import type { Tx } from "@/lib/kernel/as";
import { may } from "@/lib/kernel/policy";
import { CaseRooms } from "./case-rooms";
import { OthersAct } from "./others-act";
import { currentPath } from "./path";
import { read } from "./read";
import { type Reason, reasonsFor, rolesOf } from "./reasons";
import { requirePerson } from "./session";

type Texts = Readonly<Record<string, string | string[] | undefined>>;
type Address = { reference: string; number?: string; id?: string; language?: string };
type CasePageProps = { params: Promise<Address>; searchParams: Promise<Texts> };

export type OnCase = {
  person: Person;
  found: Case;
  reference: string;
  /** The path of the case, without a slash at its end. */
  base: string;
  /** The parts of the page's address. */
  params: Address;
  /** What the query of the address says under a name, once or several times. */
  asked: (name: string) => string | undefined;
  askedAll: (name: string) => string[];
};

/** What a page is shown from: who looks at which case, what was read, why an act in the case is not possible (in a closed case none is), and why one beside it is not. */
export type CasePage<Read> = OnCase & { [Name in keyof Read]: Awaited<Read[Name]> } & {
  not: Reason;
  reason: Reason;
};

type CasePageParts<Read> = {
  /** The act that the page is for, when there is no page for who may not do it. */
  act?: Action;
  /** What the page reads; everything named leaves together, behind the case. */
  reads?: (tx: Tx, on: OnCase) => Read;
  /** The head of the page; that of the case when left out. */
  head?: (page: CasePage<Read>) => ReactNode;
  /** The page shows one record of the case under a head of its own, to which the rooms of the case do not belong. */
  isOfRecord?: true;
  show: (page: CasePage<Read>) => ReactNode | Promise<ReactNode>;
};

/** A page below a case, read as whoever is signed in, in one transaction. A case or record that they do not see is not found. */
export const casePage =
  <Read extends object = Record<never, never>>({ act, reads, head, isOfRecord, show }: CasePageParts<Read>) =>
  async (props: CasePageProps): Promise<ReactNode> => {
    const [params, query, person] = await Promise.all([props.params, props.searchParams, requirePerson()]);
    if (act && !may(person, act)) notFound();
    const { reference } = params;
    const askedAll = (name: string) => [query[name] ?? []].flat();
    const asked = (name: string) => askedAll(name)[0];
    const [path, page, reason] = await Promise.all([
      currentPath(),
      read(person, async (tx) => {
        const found = await findCase(tx, reference);
        const on = { person, found, reference, base: `/cases/${reference}`, params, asked, askedAll };
        return {
          ...on,
          ...(await together({ waits: waitsInCase(tx, found.id), ...reads?.(tx, on) })),
        } as OnCase & {
          [Name in keyof Read]: Awaited<Read[Name]>;
        } & { waits: WaitsInCase };
      }),
      reasonsFor(person),
    ]);
    const closed = page.found.status === "closed" ? "case.closed" : null;
    const not: Reason = (act, ...obstacles) => reason(act, closed, ...obstacles);
    const whole = { ...page, reason, not };
    // Whoever does none of what the page is for is told once who does.
    const others = new Set<Role>();
    const asks =
      (why: Reason): Reason =>
      (act, ...obstacles) => {
        if (!may(person, act)) for (const role of rolesOf(act)) others.add(role);
        return why(act, ...obstacles);
      };
    const shown = await show({ ...whole, not: asks(not), reason: asks(reason) });
    const rooms = (
      <CaseRooms person={person} base={page.base} path={path} query={Object.keys(query)} waits={page.waits} />
    );
    return (
      <>
        {isOfRecord && rooms}
        {head ? head(whole) : <CaseHead found={page.found} />}
        {!isOfRecord && rooms}
        <span id="room" tabIndex={-1} className="sr" />
        {shown}
        {others.size > 0 && path !== page.base && <OthersAct roles={others} />}
      </>
    );
  };

const together = async <Read extends object>(reads: Read) => {
  const entries = Object.entries(reads).map(async ([name, value]) => [name, await value] as const);
  return Object.fromEntries(await Promise.all(entries)) as { [Name in keyof Read]: Awaited<Read[Name]> };
};
