import type en from "../en/closure";
import type { Worded } from "../worded";

export default {
  title: "Penutupan",
  hanging: "Yang masih tertinggal",
  nothing: "Tidak ada yang tertinggal. Kasus dapat ditutup.",
  obstacle: {
    claims_without_finding: "{count, plural, other {# klaim belum memiliki temuan.}}",
    positions_asked: "{count, plural, other {# sikap sudah diminta dan belum dijawab.}}",
    exposures_open: "{count, plural, other {# kerentanan belum ditutup.}}",
    police_undecided: "Belum diputuskan apakah pekerjaan kepolisian diperlukan.",
    referral_open: "Rujukan kepada kepolisian belum selesai.",
    statement_missing: "Belum ada pernyataan, dan belum diputuskan bahwa pernyataan tidak diperlukan.",
    statements_in_work: "{count, plural, other {# pernyataan belum terbit.}}",
    deadlines_running: "{count, plural, other {# tenggat masih berjalan.}}",
  },
  mend: {
    claims_without_finding: "Buat temuan",
    positions_asked: "Lihat siapa yang diminta",
    exposures_open: "Buka kerentanan",
    police_undecided: "Putuskan",
    referral_open: "Lihat rujukan",
    statement_missing: "Susun pernyataan atau putuskan",
    statements_in_work: "Buka pernyataan",
    deadlines_running: "Buka tenggat",
  },
  close_title: "Tutup kasus",
  close_note:
    "Kasus yang ditutup tidak menerima catatan baru sampai dibuka kembali, dengan dua kekecualian: yang ditulis Kepolisian pada rujukan yang ada padanya (penerimaan, perkembangan, hasil, atau bahwa rujukan itu tidak diterima), dan penjagaan barang bukti, yang terus berjalan. Penutupan tetap tercatat.",
  outcome: "Hasil",
  reason: "Alasan",
  reason_hint: "Sedikitnya 20 huruf. Menjadi bagian catatan.",
  stays_open: "Yang tetap terbuka",
  over_reason: "Alasan menutup meskipun ada yang tertinggal",
  over_hint:
    "Hanya pejabat pengesah yang dapat menutup kasus dengan hambatan. Catatan menyimpan daftar dan alasan ini.",
  act: "Tutup kasus",
  blocked_role: "Kasus ditutup oleh koordinator atau pejabat pengesah.",
  reopen_title: "Buka kembali kasus",
  reopen_act: "Buka kembali kasus",
  closed_by: "Ditutup oleh {who}",
  closed_over: "Ditutup dengan hambatan: {list}",
  reopened: "Dibuka kembali {date}: {reason}",
} satisfies Worded<typeof en>;
