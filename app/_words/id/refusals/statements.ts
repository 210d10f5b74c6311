import type en from "../../en/refusals/statements";
import type { Worded } from "../../worded";

export default {
  statement_author_decides: "Anda yang menulis versi ini, jadi orang lain yang memutuskan.",
  statement_another_organisation: "Ini pernyataan instansi lain.",
  statement_is_out: "Yang sudah terbit tidak diubah lagi. Buatlah koreksi sebagai pernyataan tersendiri.",
  statement_not_a_draft: "Pernyataan ini bukan konsep lagi.",
  statement_not_in_review: "Tidak ada versi pernyataan ini yang menunggu keputusan.",
  statement_not_approved: "Versi terbaru pernyataan ini belum disetujui.",
  statement_not_for_the_public:
    "Pernyataan ini ditujukan kepada DPR atau pihak tertentu, jadi tidak dimuat di halaman publik.",
  statement_changed: "Teksnya berubah setelah Anda membacanya. Muat ulang halaman dan baca versi yang baru.",
  statement_changed_meanwhile:
    "Pernyataan ini berubah setelah Anda membuka halaman ini. Versi terbarunya ditampilkan di bawah; yang Anda ketik masih ada.",
  statement_basis_hidden:
    "Ada kalimat yang berdasar pada catatan yang tidak boleh Anda lihat. Persetujuan harus diberikan oleh orang yang namanya tercantum di sana.",
  statement_needs_consent:
    "Teks ini memakai temuan instansi lain yang berlabel di atas TLP:CLEAR. Hanya izin mereka yang dapat menurunkannya.",
  statement_rests_badly:
    "Ada kalimat yang bertentangan dengan temuan, dasarnya sudah berubah, atau tanpa dasar. Beri alasan untuk tetap menyetujuinya, atau kembalikan versi ini.",
  statement_not_as_digested:
    "Kalimat yang tersimpan tidak sama dengan kalimat saat sidiknya dibuat. Beri tahu administrator.",
  statement_row_added:
    "Isian untuk kalimat berikutnya sudah ditambahkan di bawah. Belum ada yang tersimpan sebelum Anda menekan tombol simpan.",
  label_not_public: "Hanya TLP:CLEAR yang boleh sampai ke halaman publik.",
  label_exit_closed: "Dengan label ini, materi tidak boleh keluar lewat jalur tersebut.",
  label_named_only: "Dengan TLP:RED, materi hanya untuk orang yang namanya tercantum.",
  label_organisation_only: "Dengan TLP:AMBER+STRICT, materi tidak boleh keluar dari instansi.",
} as const satisfies Worded<typeof en>;
