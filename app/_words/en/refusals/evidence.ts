export default {
  evidence_physical: "This is a physical object; there are no bytes to read.",
  evidence_returned: "This was returned; its bytes are not read any more.",
  evidence_disposed: "This was disposed of; its bytes are gone.",
  evidence_bytes_different:
    "The stored bytes are not what they were, so they were not given out. That stands in the chain, and the lead of the case is warned.",
  evidence_bytes_missing:
    "The stored bytes are missing. That stands in the chain, and the lead of the case is warned.",
  evidence_damaged_at_rest:
    "The same file is stored already, and what is stored is damaged. Tell an administrator before you send it again.",
} as const;
