import type { Noun } from "./noun";

/** The file of a case, taken out as a whole, in words. */
export default {
  words: {
    title: { id: "Berkas kasus", en: "Case file" },
    note: {
      id: "Semua catatan kasus ini yang boleh Anda lihat dan bawa keluar, di bawah label yang paling ketat di antaranya. Pengambilannya tercatat dalam log bersama tujuannya.",
      en: "All records of this case that you may see and take out, under the strictest label among them. That it was taken, and what for, stands in the log.",
    },
    purpose_hint: {
      id: "Sekurangnya 20 karakter. Masuk ke dalam log.",
      en: "At least 20 characters. It goes into the log.",
    },
    with_evidence: { id: "Sertakan berkas barang bukti", en: "With the evidence files" },
    with_evidence_hint: {
      id: "Setiap berkas yang diambil menjadi satu catatan dalam rantai penanganannya.",
      en: "Each file that is taken becomes a link of its chain of custody.",
    },
    pdf: { id: "Ambil sebagai PDF", en: "Take it as PDF" },
    bag: { id: "Ambil sebagai ZIP", en: "Take it as ZIP" },
    bag_note: {
      id: "ZIP berupa paket BagIt: catatan sebagai JSON, dokumen dalam kedua bahasa, dan daftar SHA-256 semuanya.",
      en: "The ZIP is a BagIt bag: records as JSON, the document in both languages, and the SHA-256 of each file.",
    },
    page: { id: "Halaman", en: "Page" },
    made: { id: "Dibuat {date} untuk {who}", en: "Made {date} for {who}" },
    zone: {
      id: "Semua waktu dalam Waktu Indonesia Barat (UTC+7).",
      en: "All times in Western Indonesia Time (UTC+7).",
    },
    left_out: {
      id: "Tidak termuat: catatan yang tidak terbuka bagi orang ini.",
      en: "Not in it: records that are not open to this person.",
    },
    not_read: {
      id: "Tidak termuat karena perannya tidak membacanya: {kinds}.",
      en: "Not in it, since their roles do not read them: {kinds}.",
    },
    held_back: {
      id: "{count, plural, other {# catatan}} tidak dibawa keluar karena labelnya.",
      en: "{count, plural, one {# record was} other {# records were}} not taken out because of the label.",
    },
    amended: {
      before: { id: "Sebelumnya", en: "Before" },
      after: { id: "Sesudahnya", en: "After" },
      nothing: { id: "(kosong)", en: "(nothing)" },
      not_here: { id: "(tersegel atau dihapus)", en: "(sealed or erased)" },
    },
    record: {
      case: { id: "Kasus", en: "Case" },
      claim: { id: "Klaim", en: "Claim" },
      system: { id: "Sistem", en: "System" },
      exposure: { id: "Kerentanan", en: "Exposure" },
      timeline: { id: "Lini masa", en: "Timeline" },
      organisation: { id: "Organisasi", en: "Organisation" },
      source: { id: "Pelapor", en: "Source" },
    },
    section: {
      allegations: { id: "Laporan", en: "Allegations" },
      claims: { id: "Klaim, sikap para pihak, temuan", en: "Claims, positions, findings" },
      timeline: { id: "Lini masa", en: "Timeline" },
      systems: { id: "Sistem", en: "Systems" },
      exposures: { id: "Kerentanan", en: "Exposures" },
      recommendations: { id: "Rekomendasi", en: "Recommendations" },
      due: { id: "paling lambat", en: "due" },
      evidence: { id: "Barang bukti", en: "Evidence" },
      police: { id: "Kepolisian", en: "Police" },
      statements: { id: "Pernyataan", en: "Statements" },
      deadlines: { id: "Tenggat", en: "Deadlines" },
      tasks: { id: "Tugas", en: "Tasks" },
      notes: { id: "Catatan kerja", en: "Notes" },
      people: { id: "Organisasi dan orang", en: "Organisations and people" },
      closure: { id: "Penutupan", en: "Closure" },
      no_finding: { id: "Belum ada temuan.", en: "No finding yet." },
      until: { id: "paling lambat", en: "due by" },
      examines_until: { id: "sampai", en: "until" },
      a_source: { id: "Pelapor", en: "A source" },
      host_withheld: { id: "host sengaja tidak dicatat", en: "host withheld" },
      amendments: { id: "Koreksi catatan", en: "Amendments of records" },
    },
  },
  acts: { "case.export": { id: "mengambil berkas kasus", en: "took the case file out" } },
} as const satisfies Noun;
