import type { Words } from "./said";

/** What is said where the label of a case is changed. */
export default {
  relabel: {
    title: { id: "Naikkan label", en: "Raise the label" },
    raise_to: { id: "Naikkan label menjadi {label}", en: "Raise the label to {label}" },
    label: { id: "Label TLP", en: "TLP label" },
    next: { id: "Lihat siapa yang tidak lagi dapat membaca", en: "See whom it shuts out" },
    shut_out: { id: "Yang tidak akan dapat membaca lagi", en: "Who will no longer read it" },
    nobody: { id: "Tidak ada yang kehilangan akses.", en: "Nobody loses access." },
    by_role: { id: "{role} pada {organisation}", en: "{role} at {organisation}" },
    everything: { id: "Siapa pun yang melihat semua kasus", en: "Everybody who sees all cases" },
    everything_of: {
      id: "Yang melihat semua kasus pada {organisation}",
      en: "Whoever sees all cases at {organisation}",
    },
    held: { id: "Yang sudah diserahkan ke luar", en: "What was given out of the case" },
    held_note: {
      id: "Penyerahan tetap tercatat. Tentukan untuk setiap hal apakah penerimanya tetap boleh membacanya.",
      en: "The giving stays on record. Decide for each whether its receiver keeps reading it.",
    },
    nothing_held: { id: "Tidak ada yang diserahkan ke luar.", en: "Nothing was given out of the case." },
    thing: { id: "{name}: kepada {to}, {at}", en: "{name}: to {to}, {at}" },
    kind: {
      referral: { id: "Rujukan", en: "Referral" },
      claim: { id: "Klaim", en: "Claim" },
      finding: { id: "Temuan", en: "Finding" },
      evidence: { id: "Barang bukti", en: "Evidence" },
      exposure: { id: "Kerentanan", en: "Exposure" },
      timeline: { id: "Catatan lini masa", en: "Timeline entry" },
    },
    theirs: {
      id: "Diserahkan oleh organisasi lain, yang memutuskannya sendiri.",
      en: "Given by another organisation, which decides on it.",
    },
    rest: { id: "Semua yang tidak tercantum di halaman ini", en: "Everything that is not on this page" },
    rest_hint: {
      id: "Berlaku bagi setiap penyerahan lain oleh organisasi Anda. Lihat dahulu di halaman lain bila perlu.",
      en: "Holds for each other giving by your organisation. Look through the other pages first where it matters.",
    },
    keep: { id: "Tetap boleh membaca", en: "May go on reading" },
    end: { id: "Tidak boleh membaca lagi", en: "May no longer read it" },
    reason: { id: "Alasan", en: "Reason" },
    reason_hint: {
      id: "Sekurangnya 20 karakter. Tercatat bersama perubahan label.",
      en: "At least 20 characters. It is kept with the change of the label.",
    },
    act: { id: "Naikkan label", en: "Raise the label" },
    note: {
      id: "Label dapat dinaikkan di sini. Penurunan label memerlukan persetujuan tertulis pemilik informasi.",
      en: "A label can be raised here. Lowering it needs the originator’s recorded consent.",
    },
  },
} as const satisfies Words;
