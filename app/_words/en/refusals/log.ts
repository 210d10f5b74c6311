export default {
  log_erased: "This value was erased before.",
  log_no_key: "The log has no key yet. Start Runut once; that makes one.",
} as const;
