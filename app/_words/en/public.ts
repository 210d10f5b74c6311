export default {
  skip: "Skip to the content",
  languages: "Language",
  language: { id: "Bahasa Indonesia", en: "English" },
  line: "Statements to the public",
  published: "Published",
  all: "All statements",
  authoritative: "Only the Indonesian text is authoritative.",
  authoritative_other: "Only the text in this language is authoritative.",
  no_translation:
    "There is no English translation of this statement yet. The text is shown as it was published.",
  check: {
    title: "Fingerprint of this statement",
    text: "SHA-256 of the version that was approved. Any change to the text gives another fingerprint.",
  },
  from: "Issued by {organisation}.",
  labelled: "Labelled",
  list: { title: "Statements to the public", empty: "No statement has been published yet." },
  missing: {
    title: "There is no statement here",
    text: "Nothing is published at this address. Check the address, or look through all statements.",
  },
} as const;
