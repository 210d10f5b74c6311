/** Search in words. */
export default {
  title: { id: "Pencarian", en: "Search" },
  words: { id: "Kata", en: "Words" },
  found: {
    id: "{count, plural, =0 {Tidak ada kasus yang dapat Anda lihat memuat kata-kata ini.} other {# kasus}}",
    en: "{count, plural, =0 {No case that you may see holds these words.} one {# case} other {# cases}}",
  },
  hint: {
    id: "Pencarian meliputi nomor, judul, ringkasan, dan klaim kasus yang dapat Anda lihat, nomor laporan dan nomor rujukan dari pelapornya, serta SHA-256 barang bukti.",
    en: "Search looks at references, titles, summaries and claims of the cases that you may see, at numbers of allegations and their sources’ own references, and at the SHA-256 of evidence.",
  },
  records: { id: "Laporan dan barang bukti", en: "Allegations and evidence" },
  act: { id: "Cari", en: "Search" },
} as const;
