import type { Noun } from "./noun";

/** How an exposure is scored by CVSS, in words; FIRST's own names of the metrics where they have one in the language. */
export default {
  words: {
    choose: { id: "Atau pilih metrik CVSS {edition}", en: "Or choose the metrics of CVSS {edition}" },
    choose_hint: {
      id: "Dipakai bila vektor di atas dibiarkan kosong. Setiap metrik harus dipilih, dalam satu edisi saja.",
      en: "Used where the vector above is left empty. Choose every metric, in one edition only.",
    },
    differ: {
      id: "Para penilai berbeda pada CVSS {edition}: {lowest} sampai {highest}.",
      en: "The assessors differ in CVSS {edition}: {lowest} to {highest}.",
    },
    live: { id: "Skor", en: "Score" },
    incomplete: {
      id: "Belum ada skor: vektornya belum lengkap.",
      en: "No score yet: the vector is not complete.",
    },
    earlier: { id: "skor yang sudah diganti", en: "score since replaced" },
    severity: {
      none: { id: "tidak ada", en: "none" },
      low: { id: "rendah", en: "low" },
      medium: { id: "sedang", en: "medium" },
      high: { id: "tinggi", en: "high" },
      critical: { id: "kritis", en: "critical" },
    },
    metric: {
      AV: { id: "Vektor serangan", en: "Attack vector" },
      AC: { id: "Kerumitan serangan", en: "Attack complexity" },
      AT: { id: "Syarat serangan", en: "Attack requirements" },
      PR: { id: "Hak akses yang diperlukan", en: "Privileges required" },
      UI: { id: "Keterlibatan orang lain", en: "User interaction" },
      S: { id: "Cakupan", en: "Scope" },
      C: { id: "Dampak pada kerahasiaan", en: "Confidentiality" },
      I: { id: "Dampak pada keutuhan", en: "Integrity" },
      A: { id: "Dampak pada ketersediaan", en: "Availability" },
      VC: { id: "Kerahasiaan sistem yang rentan", en: "Confidentiality, vulnerable system" },
      VI: { id: "Keutuhan sistem yang rentan", en: "Integrity, vulnerable system" },
      VA: { id: "Ketersediaan sistem yang rentan", en: "Availability, vulnerable system" },
      SC: { id: "Kerahasiaan sistem lanjutan", en: "Confidentiality, subsequent systems" },
      SI: { id: "Keutuhan sistem lanjutan", en: "Integrity, subsequent systems" },
      SA: { id: "Ketersediaan sistem lanjutan", en: "Availability, subsequent systems" },
    },
    value: {
      AV: {
        N: { id: "Jaringan", en: "Network" },
        A: { id: "Jaringan bersebelahan", en: "Adjacent" },
        L: { id: "Lokal", en: "Local" },
        P: { id: "Fisik", en: "Physical" },
      },
      AT: { N: { id: "Tidak ada", en: "None" }, P: { id: "Ada", en: "Present" } },
      UI: {
        N: { id: "Tidak ada", en: "None" },
        R: { id: "Diperlukan", en: "Required" },
        P: { id: "Pasif", en: "Passive" },
        A: { id: "Aktif", en: "Active" },
      },
      S: { U: { id: "Tetap", en: "Unchanged" }, C: { id: "Berubah", en: "Changed" } },
      level: {
        N: { id: "Tidak ada", en: "None" },
        L: { id: "Rendah", en: "Low" },
        H: { id: "Tinggi", en: "High" },
      },
    },
  },
  fields: {
    not_a_cvss_vector: {
      id: "Ini bukan vektor CVSS 3.1 atau 4.0: awalnya CVSS:3.1/ atau CVSS:4.0/.",
      en: "This is not a CVSS 3.1 or 4.0 vector: one begins with CVSS:3.1/ or CVSS:4.0/.",
    },
    cvss_unknown_metric: {
      id: "Vektor ini memuat metrik atau nilai yang tidak ada dalam edisinya.",
      en: "The vector has a metric or a value that its edition does not have.",
    },
    cvss_repeated_metric: {
      id: "Vektor ini memuat satu metrik dua kali.",
      en: "The vector has a metric twice.",
    },
    cvss_missing_metric: {
      id: "Vektor ini belum memuat semua metrik dasar edisinya.",
      en: "The vector lacks a base metric of its edition.",
    },
    cvss_disordered: {
      id: "Metrik CVSS 4.0 ditulis menurut urutan spesifikasinya.",
      en: "The metrics of CVSS 4.0 stand in the order of its specification.",
    },
  },
} as const satisfies Noun;
