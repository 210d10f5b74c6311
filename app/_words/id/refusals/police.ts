import type en from "../../en/refusals/police";
import type { Worded } from "../../worded";

export default {
  referral_police_side: "Bagian ini hanya ditulis oleh penghubung satuan yang bersangkutan.",
  referral_drafted: "Rujukan ini belum dikirim.",
  referral_sent: "Kepolisian belum menyatakan menerima.",
  referral_opened_by_police: "Kepolisian belum menyatakan menerima.",
  referral_received: "Rujukan ini sudah dinyatakan diterima.",
  referral_under_investigation: "Kepolisian sudah menyelidiki.",
  referral_concluded: "Kepolisian sudah menyelesaikan rujukan ini.",
  referral_declined: "Kepolisian menolak rujukan ini.",
  label_named_only: "TLP:RED hanya untuk orang yang disebut namanya, tidak untuk yang lain.",
  label_organisation_only: "TLP:AMBER+STRICT tidak keluar dari instansi.",
  label_exit_closed: "Dengan label ini, isinya tidak boleh keluar lewat jalur ini.",
  label_not_public: "Hanya TLP:CLEAR yang boleh sampai ke publik.",
} satisfies Worded<typeof en>;
