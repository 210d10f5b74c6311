import type en from "../en/audit";
import type { Worded } from "../worded";

export default {
  title: "Log audit",
  case_title: "Audit",
  note: "Setiap tindakan atas hal yang dapat Anda lihat, yang terbaru di atas. Waktu adalah waktu pencatatan.",
  caption: "Peristiwa dalam log audit",
  column: {
    index: "Urutan",
    at: "Waktu",
    who: "Siapa",
    role: "Sebagai",
    act: "Tindakan",
    subject: "Atas",
    facts: "Fakta",
  },
  waiting: "belum diurutkan",
  refused: "ditolak",
  job: "Runut, {job}",
  empty: "Tidak ada peristiwa yang dapat Anda lihat.",
  empty_why: "Anda melihat peristiwa atas catatan yang dapat Anda lihat, dan tindakan Anda sendiri.",
  back: "Ke Hari ini",
} satisfies Worded<typeof en>;
