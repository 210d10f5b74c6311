import type en from "../en/notices";
import type { Worded } from "../worded";

export default {
  title: "Pemberitahuan",
  summary: "{count, plural, =0 {Semua sudah dibaca.} other {# pemberitahuan belum dibaca.}}",
  list: "Pemberitahuan Anda",
  empty: "Tidak ada pemberitahuan untuk Anda.",
  empty_why: "Yang diminta dari Anda, dan yang terjadi pada pekerjaan Anda, disampaikan di sini.",
  to_today: "Ke Hari ini",
  open: "Buka",
  read: "Tandai sudah dibaca",
  unread: "Belum dibaca",
  gone: "kasus yang tidak lagi dapat Anda lihat",
  kind: {
    case_added: "Anda dilibatkan dalam {reference}.",
    position_asked: "Instansi Anda dimintai sikap atas klaim {claim} dalam {reference}.",
    position_answered: "Suatu pihak menjawab tentang klaim {claim} dalam {reference}.",
    referral_sent: "Satuan Anda menerima rujukan dari {reference}.",
    referral_widened:
      "{count, plural, other {# catatan lagi}} dari {reference} diserahkan kepada satuan Anda.",
    referral_answered: "Kepolisian menulis pada rujukan {number} dalam {reference}: {step}.",
    statement_submitted: "Sebuah pernyataan dalam {reference} menunggu keputusan.",
    statement_returned: "Sebuah pernyataan dalam {reference} dikembalikan.",
    statement_approved: "Sebuah pernyataan dalam {reference} disetujui.",
    statement_published: "Sebuah pernyataan dalam {reference} diterbitkan.",
    evidence_infected: "Barang bukti {number} dalam {reference} mengandung perangkat perusak: {signature}.",
    evidence_alarm: "Barang bukti {number} dalam {reference} tidak lagi sama dengan saat diterima.",
    evidence_offered: "Barang bukti {number} dalam {reference} ditawarkan kepada Anda dan menunggu jawaban.",
    evidence_accepted: "Barang bukti {number} dalam {reference} diterima alih; penyimpanannya telah beralih.",
    evidence_refused: "Barang bukti {number} dalam {reference} ditolak; penyimpanannya tetap pada Anda.",
    evidence_withdrawn: "Tawaran barang bukti {number} dalam {reference} ditarik kembali.",
    evidence_disposal_proposed:
      "Pemusnahan barang bukti {number} dalam {reference} diusulkan; orang kedua memutuskan.",
    other: "Ada perkembangan dalam {reference}.",
  },
} as const satisfies Worded<typeof en>;
