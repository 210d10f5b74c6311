import type en from "../../en/refusals/cases";
import type { Worded } from "../../worded";

export default {
  invalid: "Beberapa isian perlu diperiksa.",
  forbidden: "Peran Anda tidak mengizinkan tindakan ini.",
  not_found: "Ini tidak ada, atau Anda tidak boleh melihatnya.",
  unauthenticated: "Masuk terlebih dahulu.",
  changed_meanwhile:
    "Seseorang telah mengubahnya. Muat ulang halaman untuk melihatnya; isian Anda masih ada di sini.",
  case_closed: "Kasus ini sudah ditutup. Buka kembali terlebih dahulu.",
  case_not_closed: "Kasus ini belum ditutup.",
  case_hanging: "Masih ada yang tertinggal. Daftarnya ada di halaman ini.",
  case_lead_stays: "Pimpinan tetap dalam kasus. Alihkan pimpinan terlebih dahulu.",
  case_member_already: "Orang ini sudah ada dalam kasus.",
  case_organisation_already: "Instansi ini sudah tercantum dalam kasus.",
  case_approver_closes_over: "Hanya pejabat pengesah yang dapat menutup kasus dengan hambatan.",
  allegation_accepted: "Laporan ini sudah ada dalam kasus.",
  allegation_declined: "Laporan ini sudah ditolak.",
  allegation_merged: "Laporan ini sudah digabungkan dengan laporan lain.",
  allegation_received: "Laporan ini menunggu pemilahan.",
  allegation_needs_information: "Laporan ini menunggu keterangan.",
  label_not_stricter: "Label hanya dapat dinaikkan di sini.",
  label_allegation_stricter: "Label laporan lebih ketat daripada label kasus.",
  label_red_needs_member: "RED akan menutup akses Anda: anggota kasus yang menaikkannya ke RED.",
} satisfies Worded<typeof en>;
