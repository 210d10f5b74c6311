export default {
  evidence_physical: "This is a physical object; there are no bytes to read.",
  evidence_returned: "This was returned; its bytes are not read any more.",
  evidence_disposed: "This was disposed of; its bytes are gone.",
  evidence_held: "This is held and not sealed.",
  evidence_sealed: "This is sealed.",
  evidence_handed_over: "Another organisation holds this now; only they act on it.",
  evidence_not_the_keeper: "Only the person who keeps this item does that.",
  evidence_offered_to_another: "This was offered to somebody else.",
  evidence_second_person: "You proposed this disposal, so somebody else confirms it.",
  evidence_sealed_already: "This bears a seal already. Break it first, with a reason.",
  evidence_no_seal: "This bears no seal.",
  evidence_offered: "This is offered and waits for an answer. The giver can take the offer back.",
  evidence_not_offered: "No offer of this waits for an answer.",
  evidence_on_hold: "A legal hold stands on this. It has to be lifted first.",
  evidence_no_hold: "No legal hold stands on this.",
  evidence_disposal_proposed: "The disposal of this is proposed. Somebody has to decide on that first.",
  evidence_no_disposal_proposed: "Nobody has proposed to dispose of this.",
  evidence_has_a_parent: "It is on record already what this comes from.",
  evidence_bytes_are_not_returned: "A file is not given back; only what was handed over, and things, are.",
  evidence_seal_first: "Seal it first: a copy of the bytes is handed over, and the sealed original stays.",
  evidence_giver_left:
    "The person who handed this over has no active account. Ask the agency for whom you give it back.",
  evidence_none_chosen: "Tick at least one item.",
  evidence_accept_first: "Accept it first: until then it is not yours to open.",
  evidence_nothing_to_bag:
    "The case holds no evidence that you may see, so there is nothing to put into a bag.",
  evidence_nobody: "There is nobody to whom this could be handed over.",
  evidence_bytes_different:
    "The stored bytes are not what they were, so they were not given out. That stands in the chain, and the lead of the case is warned.",
  evidence_bytes_missing:
    "The stored bytes are missing. That stands in the chain, and the lead of the case is warned.",
  evidence_damaged_at_rest:
    "The same file is stored already, and what is stored is damaged. Tell an administrator before you send it again.",
  evidence_no_room:
    "There is no room left where evidence is kept. Nothing was taken in. Tell an administrator; an upload that was under way can go on afterwards.",
  evidence_store_away:
    "Where evidence is kept cannot be reached now. Nothing was taken in and nothing was given out. Try again later, and tell an administrator if it stays so.",
  evidence_upload_unfinished: "The file has not come whole yet. Choose it again to go on.",
  evidence_infected: "This file contains malware. It is given out only when you confirm that you know which.",
  evidence_infected_no_preview: "This file contains malware, so there is no preview of it.",
  evidence_infected_in_bag:
    "Among what you want to take out is malware. Say that you want it with the rest (--with-infected), or name the items to take.",
  evidence_no_preview:
    "There is no preview of this: it is neither a whole picture of a known kind nor a text in UTF-8, or it is too large.",
} as const;
