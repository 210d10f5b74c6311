import type { custodyActs, evidenceStates } from "@/db/schema/vocabulary";
import type { Action } from "@/lib/kernel/actions";
import type { Person } from "@/lib/kernel/actor";
import type { RefusalKey } from "@/lib/kernel/refusal";
import type { EvidenceItem } from "./lock";

export type EvidenceState = (typeof evidenceStates)[number];
export type CustodyAct = (typeof custodyActs)[number];

/** The part of an item that decides which acts are possible; a fold of its chain (`changesBy`), kept on the item. */
export type Standing = Pick<
  EvidenceItem,
  | "kind"
  | "state"
  | "parentId"
  | "holderId"
  | "keeperId"
  | "sealNumber"
  | "holdAuthority"
  | "offeredToId"
  | "offerKind"
  | "disposalProposedBy"
> & {
  /** Whether whoever keeps it is not there any more to answer for it. */
  withoutKeeper: boolean;
  /** Whether the disposal was proposed by the actor, or by whom they count as one with. */
  proposedByOneself?: boolean;
};

type Acting = Pick<Person, "id" | "organisationId" | "roles">;

/** Who may take an act, beside what their roles allow: whoever keeps the item, whom it was offered, anybody but these or who proposed. */
const people = {
  anybody: { is: () => true, else: "forbidden" },
  /** Who was offered it accepts it first, and a unit that it was only named to gets its own copy. */
  opener: {
    is: (item: Standing, { id, organisationId, roles }: Acting) =>
      item.offeredToId !== id &&
      (item.holderId === organisationId || roles.some((role) => role !== "police_liaison")),
    else: "evidence.accept_first",
  },
  keeper: { is: (item: Standing, { id }: Acting) => item.keeperId === id, else: "evidence.not_the_keeper" },
  receiver: {
    is: (item: Standing, { id }: Acting) => item.offeredToId === id,
    else: "evidence.offered_to_another",
  },
  second: {
    is: (item: Standing, { id }: Acting) => item.disposalProposedBy !== id && item.proposedByOneself !== true,
    else: "evidence.second_person",
  },
  /** What was handed over stays with the organisation that holds it, and the rest comes to who leads. */
  successor: {
    is: (item: Standing, { organisationId }: Acting) =>
      item.state !== "handed_over" || item.holderId === organisationId,
    else: "evidence.held_elsewhere",
  },
} as const;

/** What must be so, and the message key of why not. */
const conditions = {
  bytes: { holds: (item: Standing) => item.kind === "file", else: "evidence.physical" },
  no_seal: { holds: (item: Standing) => item.sealNumber === null, else: "evidence.sealed_already" },
  seal: { holds: (item: Standing) => item.sealNumber !== null, else: "evidence.no_seal" },
  no_offer: { holds: (item: Standing) => item.offeredToId === null, else: "evidence.offered" },
  offer: { holds: (item: Standing) => item.offeredToId !== null, else: "evidence.not_offered" },
  no_hold: { holds: (item: Standing) => item.holdAuthority === null, else: "evidence.on_hold" },
  hold: { holds: (item: Standing) => item.holdAuthority !== null, else: "evidence.no_hold" },
  no_proposal: {
    holds: (item: Standing) => item.disposalProposedBy === null,
    else: "evidence.disposal_proposed",
  },
  proposal: {
    holds: (item: Standing) => item.disposalProposedBy !== null,
    else: "evidence.no_disposal_proposed",
  },
  no_keeper: { holds: (item: Standing) => item.withoutKeeper, else: "evidence.has_a_keeper" },
  no_parent: { holds: (item: Standing) => item.parentId === null, else: "evidence.has_a_parent" },
  /** What we hold goes back to its owner as a thing, and not while the law holds it; what was handed over comes back. */
  thing_or_ours: {
    holds: (item: Standing) => item.state === "handed_over" || item.kind === "physical",
    else: "evidence.bytes_are_not_returned",
  },
  free_to_leave: {
    holds: (item: Standing) => item.state === "handed_over" || item.holdAuthority === null,
    else: "evidence.on_hold",
  },
} as const;

type Rule = {
  /** Where it can be done from, and where it leads. */
  moves: Partial<Record<EvidenceState, readonly EvidenceState[]>>;
  by: keyof typeof people;
  needs: readonly (keyof typeof conditions)[];
  /** The links that it leaves in the chain. */
  links: readonly CustodyAct[];
};

const stays = { held: ["held"], sealed: ["sealed"], handed_over: ["handed_over"] } as const;
const ours = { held: ["held"], sealed: ["sealed"] } as const;
const free = ["no_offer", "no_proposal"] as const;

/** Every act on an item: from which state to which, by whom, on what conditions, and the links that it leaves. */
export const acts = {
  "evidence.open": {
    moves: stays,
    by: "opener",
    needs: ["bytes"],
    links: ["viewed", "downloaded", "verified"],
  },
  "evidence.verify": { moves: stays, by: "anybody", needs: ["bytes"], links: ["verified"] },
  "evidence.derive": { moves: ours, by: "keeper", needs: [...free, "no_parent"], links: ["derived"] },
  "evidence.seal": {
    moves: { held: ["sealed"], handed_over: ["handed_over"] },
    by: "keeper",
    needs: ["no_seal", ...free],
    links: ["sealed"],
  },
  "evidence.unseal": {
    moves: { sealed: ["held"], handed_over: ["handed_over"] },
    by: "keeper",
    needs: ["seal", ...free],
    links: ["unsealed"],
  },
  "evidence.offer": { moves: stays, by: "keeper", needs: free, links: ["copied", "offered"] },
  "evidence.withdraw": { moves: stays, by: "keeper", needs: ["offer"], links: ["withdrawn"] },
  "evidence.accept": {
    moves: {
      held: ["held", "handed_over"],
      sealed: ["sealed", "handed_over"],
      handed_over: ["handed_over", "held", "sealed"],
    },
    by: "receiver",
    needs: ["offer"],
    links: ["accepted", "received"],
  },
  "evidence.refuse": { moves: stays, by: "receiver", needs: ["offer"], links: ["refused"] },
  "evidence.return": {
    moves: { held: ["returned"], sealed: ["returned"], handed_over: ["handed_over"] },
    by: "keeper",
    needs: ["thing_or_ours", "free_to_leave", ...free],
    links: ["returned"],
  },
  "evidence.take-over": { moves: stays, by: "successor", needs: ["no_keeper"], links: ["taken_over"] },
  "evidence.place-hold": { moves: stays, by: "anybody", needs: ["no_hold"], links: ["hold_placed"] },
  "evidence.lift-hold": { moves: stays, by: "anybody", needs: ["hold"], links: ["hold_lifted"] },
  "evidence.propose-disposal": {
    moves: ours,
    by: "anybody",
    needs: ["no_hold", ...free],
    links: ["disposal_proposed"],
  },
  "evidence.drop-disposal": {
    moves: ours,
    by: "anybody",
    needs: ["proposal"],
    links: ["disposal_dropped"],
  },
  "evidence.dispose": {
    moves: { held: ["disposed"], sealed: ["disposed"] },
    by: "second",
    needs: ["proposal", "no_hold"],
    links: ["disposed"],
  },
} as const satisfies Partial<Record<Action, Rule>>;

export type EvidenceAct = keyof typeof acts;
export const evidenceActs = Object.keys(acts) as EvidenceAct[];

/** The reason why a person cannot take an act on an item now, as a message key, or null. The page and the command ask the same. */
export const obstacle = (act: EvidenceAct, item: Standing, person: Acting): RefusalKey | null => {
  const { moves, needs, by }: Rule = acts[act];
  const missing = needs.find((need) => !conditions[need].holds(item));
  if (item.state in ended || (!(item.state in moves) && !missing)) return `evidence.${item.state}`;
  if (missing) return conditions[missing].else;
  return people[by].is(item, person) ? null : people[by].else;
};

/** Nothing is done any more with what was given back or disposed of. */
const ended = { returned: true, disposed: true };

/** A link as far as it changes how the item stands. */
export type Changing = {
  act: CustodyAct;
  personId: string;
  organisationId: string;
  toPersonId?: string | null | undefined;
  sealNumber?: string | null | undefined;
  authority?: string | undefined;
};

const noOffer = { offeredToId: null, offerKind: null } as const;

const effects: Partial<Record<CustodyAct, (item: Standing, link: Changing) => Partial<Standing>>> = {
  sealed: (item, { sealNumber }) => ({
    sealNumber: sealNumber ?? null,
    state: item.state === "held" ? "sealed" : item.state,
  }),
  unsealed: (item) => ({ sealNumber: null, state: item.state === "sealed" ? "held" : item.state }),
  offered: (_, { toPersonId }) => ({ offeredToId: toPersonId ?? null, offerKind: "hand_over" }),
  returned: (_, { toPersonId }) =>
    toPersonId ? { offeredToId: toPersonId, offerKind: "return" } : { state: "returned" },
  withdrawn: () => noOffer,
  refused: () => noOffer,
  accepted: (item, { personId, organisationId }) => ({
    ...noOffer,
    keeperId: personId,
    holderId: organisationId,
    state: organisationId === item.holderId ? item.state : "handed_over",
  }),
  received: (item, { personId, organisationId }) => ({
    ...noOffer,
    keeperId: personId,
    holderId: organisationId,
    state: item.sealNumber === null ? "held" : "sealed",
  }),
  hold_placed: (_, { authority }) => ({ holdAuthority: authority ?? "" }),
  hold_lifted: () => ({ holdAuthority: null }),
  disposal_proposed: (_, { personId }) => ({ disposalProposedBy: personId }),
  disposal_dropped: () => ({ disposalProposedBy: null }),
  taken_over: (_, { personId, organisationId }) => ({
    keeperId: personId,
    holderId: organisationId,
    withoutKeeper: false,
  }),
  disposed: () => ({ disposalProposedBy: null, state: "disposed" }),
};

/** The changes to an item that one more link of its chain makes. A look or a check changes nothing. */
export const changesBy = (item: Standing, link: Changing): Partial<Standing> =>
  effects[link.act]?.(item, link) ?? {};
