import type { custodyActs } from "../schema/vocabulary";

type Act = (typeof custodyActs)[number];
type Column =
  | "state"
  | "holder_id"
  | "keeper_id"
  | "seal_number"
  | "hold_authority"
  | "offered_to_id"
  | "offer_kind"
  | "disposal_proposed_by"
  | "parent_id"
  | "descent";

type Effect = {
  /** Whose link it can be; anybody's whom the policies let write it when left out. */
  by?: keyof typeof people;
  /** What must be so, as SQL over the item before the link (`item`) and the link (`new`). */
  needs?: string;
  /** What the link changes about the item, by column, as SQL over the same two. */
  changes?: Partial<Record<Column, string>>;
};

const people = {
  keeper: "new.person_id = item.keeper_id",
  receiver: "new.person_id is not distinct from item.offered_to_id",
  second: `new.person_id <> item.disposal_proposed_by and (new.person_id <> runut.actor() or not runut.is_oneself(item.disposal_proposed_by, (select max(p.at) from public.custody_entries p
    where p.item_id = item.id and p.act = 'disposal_proposed')))`,
  successor: "new.person_id <> item.keeper_id",
} as const;

const alive = "item.state not in ('returned', 'disposed')";
const noOffer = { offered_to_id: "null", offer_kind: "null" };
/** Bytes are opened in the case, and by an organisation that accepted them: what was only named to it it does not hold. */
const inside =
  "item.holder_id = new.organisation_id or exists (select 1 from public.cases c where c.id = item.case_id)";
const onAuthority = "new.authority <> ''";
/** Of two items that a derivation names, the one that was taken in later came out of the other. */
const child =
  "item.number > (select other.number from public.evidence_items other where other.id = new.other_item_id and other.case_id = new.case_id)";

/** Every link of a chain: whose it is, when it can be, and what it changes about its item, which nothing else changes. */
const chain: Record<Act, Effect> = {
  collected: { by: "keeper", needs: "new.sequence = 1" },
  copied: { needs: "new.other_item_id is not null" },
  viewed: { needs: inside },
  downloaded: { needs: inside },
  verified: {},
  sealed: {
    by: "keeper",
    needs: "item.seal_number is null and new.seal_number is not null",
    changes: {
      seal_number: "new.seal_number",
      state: "case item.state when 'held' then 'sealed' else item.state end",
    },
  },
  unsealed: {
    by: "keeper",
    needs: "item.seal_number is not null",
    changes: { seal_number: "null", state: "case item.state when 'sealed' then 'held' else item.state end" },
  },
  offered: {
    by: "keeper",
    needs:
      "new.to_person_id is not null and item.offered_to_id is null and item.disposal_proposed_by is null",
    changes: { offered_to_id: "new.to_person_id", offer_kind: "'hand_over'" },
  },
  // Given back to a person it waits for them; given back to an owner in words it is gone, and not while the law holds it.
  returned: {
    by: "keeper",
    needs:
      "item.offered_to_id is null and item.disposal_proposed_by is null and (new.to_person_id is not null or item.hold_authority is null)",
    changes: {
      offered_to_id: "new.to_person_id",
      offer_kind: "case when new.to_person_id is not null then 'return' end",
      state: "case when new.to_person_id is null then 'returned' else item.state end",
    },
  },
  // By its keeper; of an offer that nobody is left to answer by the database itself, in the name of who shut the receiver out.
  withdrawn: {
    needs: `item.offered_to_id is not null and (${people.keeper} or current_user <> 'runut_app')`,
    changes: noOffer,
  },
  refused: { by: "receiver", changes: noOffer },
  accepted: {
    by: "receiver",
    needs: "item.offer_kind = 'hand_over'",
    changes: {
      ...noOffer,
      keeper_id: "new.person_id",
      holder_id: "new.organisation_id",
      state: "case when new.organisation_id = item.holder_id then item.state else 'handed_over' end",
    },
  },
  received: {
    by: "receiver",
    needs: "item.offer_kind = 'return'",
    changes: {
      ...noOffer,
      keeper_id: "new.person_id",
      holder_id: "new.organisation_id",
      state: "case when item.seal_number is null then 'held' else 'sealed' end",
    },
  },
  hold_placed: {
    needs: `item.hold_authority is null and ${onAuthority}`,
    changes: { hold_authority: "new.authority" },
  },
  hold_lifted: {
    needs: `item.hold_authority is not null and ${onAuthority}`,
    changes: { hold_authority: "null" },
  },
  disposal_proposed: {
    needs: `item.state in ('held', 'sealed') and item.hold_authority is null and item.offered_to_id is null
      and item.disposal_proposed_by is null and ${onAuthority}`,
    changes: { disposal_proposed_by: "new.person_id" },
  },
  disposal_dropped: {
    needs: "item.disposal_proposed_by is not null",
    changes: { disposal_proposed_by: "null" },
  },
  disposed: {
    by: "second",
    needs: "item.disposal_proposed_by is not null and item.hold_authority is null",
    changes: { disposal_proposed_by: "null", state: "'disposed'" },
  },
  // Only what nobody keeps is taken over, and what was handed over within the organisation that holds it.
  taken_over: {
    by: "successor",
    needs:
      "runut.answers_for(item.id, item.keeper_id) is false and (item.state <> 'handed_over' or new.organisation_id = item.holder_id)",
    changes: { keeper_id: "new.person_id", holder_id: "new.organisation_id" },
  },
  derived: {
    needs: `(${child}) is not null and (not (${child}) or ${alive} and item.parent_id is null and ${people.keeper})`,
    changes: {
      parent_id: `case when ${child} then new.other_item_id else item.parent_id end`,
      descent: `case when ${child} then 'derived' else item.descent end`,
    },
  },
};

const acts = Object.entries(chain) as [Act, Effect][];
const word = (act: Act) => `'${act}'`;

/** Whether the link `new` may follow on the item `item`, as SQL; null counts as no. What was made out of an item is written into its chain also when that has ended. */
export const mayFollow = `case new.act\n${acts
  .map(([act, { by, needs }]) => {
    const all = [act !== "derived" && alive, by && people[by], needs && `(${needs})`].filter(Boolean);
    return `    when ${word(act)} then ${all.join(" and ")}`;
  })
  .join("\n")}\n  end`;

/** Acts of those to whom only the item was given: what its keeper and whom it is offered do, and looks. */
export const actsOutside = acts
  .filter(([act, { by }]) =>
    by ? by !== "second" && act !== "collected" : ["viewed", "downloaded", "verified"].includes(act),
  )
  .map(([act]) => word(act))
  .join(", ");

const changing = acts.filter(([, { changes }]) => changes);

/** Acts that change something about their item, as a list in SQL. */
export const changingActs = changing.map(([act]) => word(act)).join(", ");

/** What the link `new` makes of its item, as the SET of an update of `evidence_items item`. */
export const asTheLinkSays = [...new Set(changing.flatMap(([, { changes }]) => Object.keys(changes ?? {})))]
  .map((column) => {
    const cases = changing.flatMap(([act, { changes }]) => {
      const value = changes?.[column as Column];
      return value ? [`when ${word(act)} then ${value}`] : [];
    });
    return `${column} = case new.act ${cases.join(" ")} else item.${column} end`;
  })
  .join(",\n    ");
