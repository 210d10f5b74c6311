import type en from "../en/public";
import type { Worded } from "../worded";

export default {
  skip: "Langsung ke isi",
  languages: "Bahasa",
  language: { id: "Bahasa Indonesia", en: "English" },
  line: "Pernyataan kepada masyarakat",
  published: "Terbit",
  all: "Semua pernyataan",
  authoritative: "Hanya teks berbahasa Indonesia ini yang resmi.",
  authoritative_other: "Hanya teks dalam bahasa ini yang resmi.",
  no_translation:
    "Pernyataan ini belum diterjemahkan ke bahasa Indonesia. Teksnya ditampilkan sebagaimana diterbitkan.",
  check: {
    title: "Sidik pernyataan ini",
    text: "SHA-256 dari versi yang disetujui. Setiap perubahan pada teks menghasilkan sidik yang berbeda.",
  },
  from: "Disampaikan oleh {organisation}.",
  labelled: "Berlabel",
  list: { title: "Pernyataan kepada masyarakat", empty: "Belum ada pernyataan yang terbit." },
  missing: {
    title: "Tidak ada pernyataan di sini",
    text: "Tidak ada yang terbit di alamat ini. Periksa kembali alamatnya atau lihat semua pernyataan.",
  },
} as const satisfies Worded<typeof en>;
