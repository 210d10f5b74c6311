export default {
  title: "Search",
  words: "Words",
  found: "{count, plural, =0 {No case that you may see holds these words.} one {# case} other {# cases}}",
  hint: "Search looks at references, titles, summaries and claims of the cases that you may see.",
  act: "Search",
} as const;
