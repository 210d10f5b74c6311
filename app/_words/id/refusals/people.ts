import type en from "@/app/_words/en/refusals/people";
import type { Worded } from "@/app/_words/worded";

export default {
  session_refused:
    "Surel, kata sandi, dan kode tidak cocok. Periksa ketiganya; sebuah kode hanya berlaku satu kali.",
  session_too_many: "Terlalu banyak percobaan yang gagal. Tunggu 15 menit, lalu coba lagi.",
  person_invitation_unusable: "Tautan ini tidak berlaku lagi. Mintalah tautan baru kepada administrator.",
  person_enrolment_over: "Penyiapan autentikator terlalu lama atau sudah selesai. Silakan masuk lagi.",
  person_last_administrator:
    "Tidak akan ada lagi yang mengelola Runut. Jadikan orang lain administrator terlebih dahulu.",
  person_changed: "Data orang ini baru saja diubah oleh orang lain. Muat ulang halaman untuk melihatnya.",
  person_is_deactivated: "Akun ini nonaktif.",
  person_not_deactivated: "Akun ini tidak nonaktif.",
} as const satisfies Worded<typeof en>;
