import type { Noun } from "./noun";

/** Observables in words. */
export default {
  words: {
    title: { id: "Indikator", en: "Observables" },
    empty: {
      id: "Belum ada indikator yang dapat Anda lihat.",
      en: "No observable that you may see is recorded.",
    },
    empty_why: {
      id: "Indikator adalah alamat, akun, sidik digital, dompet, atau nomor kerentanan yang muncul dalam kasus. Yang sama dalam kasus lain ditunjukkan kepada yang boleh melihat keduanya.",
      en: "An observable is an address, account, hash, wallet or vulnerability number met in the case. The same one in another case is shown to whoever may see both.",
    },
    record: { id: "Catat indikator", en: "Record observables" },
    text: { id: "Teks atau daftar", en: "Text or list" },
    text_hint: {
      id: "Tempelkan teks apa adanya, paling banyak 200 indikator. hxxp, [.] dan [at] dikenali.",
      en: "Paste text as it is, at most 200 observables. hxxp, [.] and [at] are understood.",
    },
    kind_label: { id: "Jenis", en: "Kind" },
    kind_hint: {
      id: "Bila sebuah jenis dipilih, setiap baris dibaca sebagai satu indikator jenis itu. Akun dan user agent tidak dikenali dari teks: pilih jenisnya.",
      en: "If a kind is chosen, each line is read as one of that kind. Accounts and user agents are not found in a text: choose their kind.",
    },
    recognised: { id: "Dikenali:", en: "Recognised:" },
    not_recognised: { id: "Tidak dikenali:", en: "Not recognised:" },
    go_on: { id: "Catat yang dikenali saja", en: "Record only what was recognised" },
    by_itself: { id: "Kenali dari teks", en: "Find in the text" },
    role_label: { id: "Peran", en: "Role" },
    note: { id: "Keterangan", en: "Note" },
    first_seen: { id: "Pertama kali terlihat", en: "First seen" },
    last_seen: { id: "Terakhir terlihat", en: "Last seen" },
    as_received: { id: "tertulis {text}", en: "written {text}" },
    elsewhere: { id: "Juga dalam", en: "Also in" },
    as: {
      observable: { id: "indikator", en: "observable" },
      exposure: { id: "host kerentanan", en: "host of an exposure" },
      evidence: { id: "berkas barang bukti", en: "file in evidence" },
    },
    see_again: { id: "Terlihat lagi", en: "Seen again" },
    see_again_hint: {
      id: "Menggantikan tanggal terakhir terlihat; log mencatat tanggal sebelumnya.",
      en: "Takes the place of the day on which it was last seen; the log keeps the one before.",
    },
    drop: { id: "Kesampingkan", en: "Put aside" },
    drop_reason: { id: "Alasan mengesampingkan", en: "Why it is put aside" },
    reason_hint: {
      id: "Sekurangnya 20 karakter. Menjadi bagian catatan.",
      en: "At least 20 characters. Part of the record.",
    },
    dropped: { id: "Dikesampingkan", en: "Put aside" },
    export: { id: "Unduh sebagai berkas", en: "Download as a file" },
    export_note: {
      id: "Label terketat di antara isinya menjadi label berkas. Yang labelnya tidak mengizinkan tidak disertakan.",
      en: "The file carries the strictest label of what is in it. What its label does not let out is left out.",
    },
    stix: { id: "STIX 2.1", en: "STIX 2.1" },
    misp: { id: "MISP JSON", en: "MISP JSON" },
    before: { id: "Pernah muncul", en: "Seen before" },
    before_note: {
      id: "Indikator dalam laporan ini yang sudah ada dalam kasus yang Anda lihat.",
      en: "Observables of this report that stand in cases you see.",
    },
    kind: {
      ipv4: { id: "Alamat IPv4", en: "IPv4 address" },
      ipv6: { id: "Alamat IPv6", en: "IPv6 address" },
      cidr: { id: "Rentang alamat", en: "Address range" },
      domain: { id: "Nama domain", en: "Domain name" },
      url: { id: "URL", en: "URL" },
      email: { id: "Alamat surel", en: "E-mail address" },
      account: { id: "Akun", en: "Account" },
      hash: { id: "Sidik digital berkas", en: "File hash" },
      wallet: { id: "Dompet kripto", en: "Crypto wallet" },
      cve: { id: "CVE", en: "CVE" },
      user_agent: { id: "User agent", en: "User agent" },
    },
    role: {
      attack: { id: "asal serangan", en: "source of an attack" },
      affected: { id: "terdampak", en: "affected" },
      offers_data: { id: "tempat data ditawarkan", en: "where data are offered" },
      contact: { id: "kontak", en: "contact" },
      tool: { id: "alat yang dipakai", en: "tool used" },
      not_known: { id: "belum diketahui", en: "not known" },
    },
  },
  tabs: { observables: { id: "Indikator", en: "Observables" } },
  acts: {
    "observable.record": { id: "mencatat indikator", en: "recorded observables" },
    "observable.see-again": {
      id: "mencatat indikator terlihat lagi",
      en: "recorded that an observable was seen again",
    },
    "observable.drop": { id: "mengesampingkan indikator", en: "put an observable aside" },
    "observable.export": { id: "mengunduh indikator sebagai berkas", en: "downloaded observables as a file" },
  },
  refusals: {
    "observable.dropped": {
      id: "Indikator ini sudah dikesampingkan.",
      en: "This observable was put aside already.",
    },
  },
  fields: {
    observables_none: {
      id: "Tidak ada indikator yang dikenali dalam teks ini.",
      en: "No observable was found in this text.",
    },
    observables_passed_over: {
      id: "Sebagian tidak dikenali. Perbaiki, pilih jenisnya, atau catat yang dikenali saja.",
      en: "Some of it was not recognised. Correct it, choose its kind, or record only what was recognised.",
    },
    observables_unread: { id: "Bukan indikator jenis ini:", en: "Not of this kind:" },
    observables_known: {
      id: "Semua indikator dalam teks ini sudah tercatat dalam kasus.",
      en: "All observables of this text are recorded in the case already.",
    },
    observables_too_many: {
      id: "Paling banyak 200 indikator sekaligus.",
      en: "At most 200 observables at once.",
    },
    last_seen_then: {
      id: "Tanggal ini sudah tercatat sebagai terakhir terlihat.",
      en: "This day is recorded as the last one already.",
    },
    last_before_first: { id: "Lebih awal daripada pertama kali terlihat.", en: "Before it was first seen." },
  },
} as const satisfies Noun;
