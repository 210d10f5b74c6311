import type en from "../en/search";
import type { Worded } from "../worded";

export default {
  title: "Pencarian",
  words: "Kata",
  found: "{count, plural, =0 {Tidak ada kasus yang dapat Anda lihat memuat kata-kata ini.} other {# kasus}}",
  hint: "Pencarian meliputi nomor, judul, ringkasan, dan klaim kasus yang dapat Anda lihat.",
  act: "Cari",
} satisfies Worded<typeof en>;
