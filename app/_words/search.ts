/** Search in words. */
export default {
  title: { id: "Pencarian", en: "Search" },
  words: { id: "Nomor, sidik digital, host, atau kata", en: "A reference, hash, host or words" },
  act: { id: "Cari", en: "Search" },
  read_as: {
    case: { id: "Dibaca sebagai nomor kasus.", en: "Read as the reference of a case." },
    allegation: { id: "Dibaca sebagai nomor laporan.", en: "Read as the number of an allegation." },
    evidence: {
      id: "Dibaca sebagai nomor barang bukti, dalam kasus Anda yang terakhir berubah.",
      en: "Read as the number of an item of evidence, in the cases of yours that changed last.",
    },
    statement: {
      id: "Dibaca sebagai nomor pernyataan, dalam kasus Anda yang terakhir berubah.",
      en: "Read as the number of a statement, in the cases of yours that changed last.",
    },
    referral: {
      id: "Dibaca sebagai nomor sebuah rujukan, dalam kasus Anda yang terakhir berubah.",
      en: "Read as the number of a referral, in the cases of yours that changed last.",
    },
    hash: { id: "Dibaca sebagai sidik digital, utuh atau awalnya.", en: "Read as a hash, whole or begun." },
    cwe: { id: "Dibaca sebagai kelemahan.", en: "Read as a weakness." },
    cve: {
      id: "Dibaca sebagai nomor kerentanan (CVE).",
      en: "Read as a number of the CVE list.",
    },
    host: { id: "Dibaca sebagai host.", en: "Read as a host." },
    port: { id: "Dibaca sebagai porta.", en: "Read as a port." },
    words: {
      id: "Dibaca sebagai kata, menurut kata dasar bahasa Indonesia dan Inggris.",
      en: "Read as words, by their Indonesian and English stems.",
    },
  },
  found_as_words: {
    id: "Tidak ada yang ditemukan dengan cara itu; ini yang ditemukan sebagai kata.",
    en: "Nothing was found so; this was found as words.",
  },
  as_words: { id: "Cari sebagai kata saja", en: "Look for it as words instead" },
  kind: {
    case: { id: "Kasus", en: "Cases" },
    allegation: { id: "Laporan", en: "Allegations" },
    claim: { id: "Klaim", en: "Claims" },
    finding: { id: "Temuan", en: "Findings" },
    evidence: { id: "Barang bukti", en: "Evidence" },
    system: { id: "Sistem", en: "Systems" },
    exposure: { id: "Kerentanan", en: "Exposures" },
    observable: { id: "Indikator", en: "Observables" },
    recommendation: { id: "Rekomendasi", en: "Recommendations" },
    referral: { id: "Kepolisian", en: "Police" },
    timeline: { id: "Lini masa", en: "Timeline" },
    statement: { id: "Pernyataan", en: "Statements" },
    organisation: { id: "Organisasi, dengan kasusnya", en: "Organisations, with their cases" },
  },
  claim: { id: "Klaim {number}", en: "Claim {number}" },
  exposure: { id: "Kerentanan {number}", en: "Exposure {number}" },
  recommendation: { id: "Rekomendasi {number}", en: "Recommendation {number}" },
  alleges: { id: "Menyatakan “{summary}”", en: "Alleges “{summary}”" },
  referral_to: { id: "Rujukan ke {unit}", en: "Referral to {unit}" },
  untitled: { id: "Isinya tidak untuk Anda", en: "What it says is not for you" },
  first: { id: "{count} yang pertama", en: "the first {count}" },
  only_yours: {
    id: "Yang tampil hanya yang boleh Anda lihat. Selebihnya tidak disebut, jumlahnya pun tidak.",
    en: "You find what you may see. Nothing is said about the rest, not even how much there is.",
  },
  nothing: {
    id: "Tidak ada yang dapat Anda lihat yang sesuai. Coba kata lain, atau nomor yang utuh.",
    en: "Nothing that you may see fits. Try another word, or the whole reference.",
  },
  kev: {
    listed: {
      id: "{cve} ada dalam katalog KEV sejak {date}: {name} (versi {version}).",
      en: "{cve} has been in the KEV catalogue since {date}: {name} (version {version}).",
    },
    not_listed: {
      id: "{cve} tidak ada dalam katalog KEV yang dimuat (versi {version}).",
      en: "{cve} is not in the KEV catalogue that is loaded (version {version}).",
    },
    none_loaded: {
      id: "Katalog KEV belum dimuat, maka tidak diketahui apakah kerentanan ini sudah dieksploitasi.",
      en: "No KEV catalogue is loaded, so nothing is known of whether this one is exploited.",
    },
  },
  understands: {
    title: { id: "Yang dimengerti kotak ini", en: "What the box understands" },
    reference: { id: "Nomor", en: "A reference" },
    hash: {
      id: "Sidik digital, utuh atau sekurangnya enam karakter awalnya",
      en: "A hash, whole or at least its first six characters",
    },
    theirs: { id: "Nomor dari pihak lain", en: "Somebody else’s number" },
    weakness: { id: "Kelemahan", en: "A weakness" },
    vulnerability: {
      id: "Nomor CVE, dan apakah ada dalam katalog KEV",
      en: "A CVE number, and whether KEV has it",
    },
    system: { id: "Sistem: nama, pemilik, host", en: "A system: its name, owner or host" },
    host: { id: "Host, alamat, porta", en: "A host, an address, a port" },
    observable: {
      id: "Indikator, apa adanya atau dinonaktifkan",
      en: "An observable, plain or defanged",
    },
    organisation: { id: "Organisasi", en: "An organisation" },
    file: { id: "Nama berkas", en: "A file name" },
    stems: { id: "Kata, menurut kata dasarnya", en: "Words, by stem" },
    row: { id: "Kata yang berurutan", en: "Words in a row" },
  },
} as const;
