import type en from "../../en/refusals/log";
import type { Worded } from "../../worded";

export default {
  log_erased: "Nilai ini sudah dihapus sebelumnya.",
  log_no_key: "Log belum memiliki kunci. Jalankan Runut sekali; kunci dibuat saat itu.",
} satisfies Worded<typeof en>;
