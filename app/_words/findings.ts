import type { Noun } from "./noun";

/** Findings in words. */
export default {
  words: {
    title: { id: "Temuan per klaim", en: "Findings by claim" },
    note: {
      id: "Apa yang dipastikan melalui verifikasi. Temuan baru menggantikan yang lama tanpa menghapusnya.",
      en: "What verification established. A later finding supersedes, it overwrites none.",
    },
    no_claims: { id: "Belum ada klaim yang dicatat.", en: "No claim is recorded." },
    no_claims_why: {
      id: "Temuan dibuat atas klaim, yaitu satu kalimat laporan yang dapat diperiksa.",
      en: "A finding is made on a claim, one checkable sentence of an allegation.",
    },
    to_case: { id: "Ke halaman kasus", en: "To the case" },
    revision: { id: "versi {revision}", en: "version {revision}" },
    earlier: {
      id: "{count, plural, other {# temuan yang sudah digantikan}}",
      en: "{count, plural, one {# superseded finding} other {# superseded findings}}",
    },
    supersede: { id: "Buat temuan baru", en: "Make a later finding" },
    make: { id: "Buat temuan", en: "Make a finding" },
    make_note: {
      id: "Temuan dicatat di samping sikap para pihak dan tidak mengubahnya.",
      en: "It stands beside what the parties say and does not change it.",
    },
    claim: { id: "Klaim", en: "Claim" },
    verdict: { id: "Temuan", en: "Finding" },
    confidence: { id: "Keyakinan", en: "Confidence" },
    evidence: { id: "Barang bukti yang mendasarinya", en: "Evidence it rests on" },
    evidence_hint: {
      id: "Semua yang menjadi dasar temuan ini.",
      en: "Everything that the finding rests on.",
    },
    reasoning: { id: "Penjelasan", en: "Reasoning" },
    reasoning_hint: {
      id: "Bagaimana yang diperiksa mengarah pada temuan ini. Tidak menemukan bukan berarti membantah.",
      en: "How what was looked at leads to this. Nothing found is not a refutation.",
    },
    method: { id: "Metode", en: "Method" },
    method_hint: {
      id: "Apa yang dilakukan dan dengan alat apa, sehingga orang lain dapat mengulanginya.",
      en: "What was done and with which tool, so that somebody else could do it again.",
    },
    method_was: { id: "Metode:", en: "Method:" },
    look: { id: "Lingkup pemeriksaan", en: "Scope" },
    look_note: {
      id: "Empat isian pertama wajib untuk “tidak ditemukan bukti”; selain itu tidak wajib.",
      en: "The first four fields are required for “not substantiated”; otherwise all are optional.",
    },
    looked_at: { id: "Yang diperiksa", en: "Looked at" },
    looked_at_hint: {
      id: "Misalnya log server web dan basis data.",
      en: "For example the logs of the web server and of the database.",
    },
    looked_over: { id: "Rentang waktu", en: "Period" },
    looked_from: { id: "Dari tanggal", en: "From" },
    looked_to: { id: "Sampai tanggal", en: "Until" },
    from_to: { id: "{from} sampai {to}", en: "{from} to {to}" },
    not_looked: { id: "Yang tidak dapat diperiksa", en: "Could not be looked at" },
    not_looked_hint: {
      id: "Misalnya log yang sudah dihapus. Tulis “Tidak ada” bila semuanya dapat diperiksa.",
      en: "For example logs that were deleted. Write “Nothing” when all could be looked at.",
    },
    gone_since_day: { id: "Tidak tersedia lagi sejak", en: "Gone since" },
    gone_since: { id: "tidak tersedia lagi sejak {date}", en: "gone since {date}" },
    awaits: {
      id: "Menunggu konfirmasi orang kedua, sebagaimana diminta tingkat keparahan kasus ini.",
      en: "Waits for a second person to confirm it, as the severity of this case asks.",
    },
    confirm: { id: "Konfirmasi temuan ini", en: "Confirm this finding" },
    confirm_words: { id: "Apa yang Anda periksa kembali", en: "What you went through" },
    confirm_hint: {
      id: "Sekurangnya 20 karakter. Bila Anda sampai pada hasil lain, buatlah temuan baru.",
      en: "At least 20 characters. If you come to something else, make a finding of your own.",
    },
    confirmed: { id: "Dikonfirmasi oleh {who},", en: "Confirmed by {who}," },
    changed: { id: "Yang berubah dari versi {revision}", en: "What changed from version {revision}" },
    turned: { id: "{from} menjadi {to}", en: "{from} became {to}" },
    nothing_said: { id: "rentang waktu yang tidak disebutkan", en: "a period that was not said" },
    evidence_came: { id: "kini juga berdasarkan {items}", en: "now also rests on {items}" },
    evidence_went: { id: "tidak lagi berdasarkan {items}", en: "no longer rests on {items}" },
    resting: {
      id: "Yang bertumpu pada temuan atas klaim ini",
      en: "What rests on the findings on this claim",
    },
    resting_in: {
      id: "kalimat {places}, berdasarkan versi {revisions}",
      en: "sentence {places}, based on version {revisions}",
    },
    resting_flag: { id: "ditandai, diputuskan sebelum", en: "flagged, to be decided before" },
    resting_promise: { id: "menjanjikan kabar sebelum", en: "promises news before" },
    rests_on: { id: "Berdasarkan", en: "Rests on" },
    rests_on_none: {
      id: "Temuan ini tidak bertumpu pada barang bukti.",
      en: "It rests on no evidence item.",
    },
    rests_on_unknown: {
      id: "Temuan ini tidak bertumpu pada barang bukti yang boleh Anda lihat.",
      en: "It rests on no evidence item that you may see.",
    },
    rests_on_hidden: {
      id: "{count, plural, other {# barang bukti yang mendasarinya tersembunyi bagi Anda.}}",
      en: "{count, plural, one {# item that it rests on is hidden from you.} other {# items that it rests on are hidden from you.}}",
    },
    rests_on_words: { id: "Dasar lain:", en: "Also rests on:" },
    supersedes_why: {
      id: "Mengapa menggantikan yang sebelumnya:",
      en: "Why it takes the place of the one before:",
    },
    newer: { id: "Temuan versi {revision} oleh {who}", en: "Version {revision} of the finding, by {who}" },
    other_ground: { id: "Dasar selain barang bukti", en: "What it rests on beside evidence" },
    other_ground_hint: {
      id: "Diperlukan untuk “terbukti” dan “terbukti keliru” bila tidak ada barang bukti yang dipilih.",
      en: "Needed for “substantiated” and “refuted” when no evidence is chosen.",
    },
    supersedes_reason: {
      id: "Mengapa temuan ini menggantikan versi {revision}",
      en: "Why this takes the place of version {revision}",
    },
  },
  tabs: { findings: { id: "Temuan", en: "Findings" } },
  obstacles: {
    findings_unconfirmed: {
      hangs: {
        id: "{count, plural, other {# temuan menunggu konfirmasi orang kedua.}}",
        en: "{count, plural, one {# finding waits for a second person.} other {# findings wait for a second person.}}",
      },
      mend: { id: "Lihat temuannya", en: "See the findings" },
    },
    claims_without_finding: {
      hangs: {
        id: "{count, plural, other {# klaim belum memiliki temuan.}}",
        en: "{count, plural, one {# claim has no finding.} other {# claims have no finding.}}",
      },
      mend: { id: "Buat temuan", en: "Make a finding" },
    },
  },
  acts: {
    "finding.make": { id: "membuat temuan", en: "made a finding" },
    "finding.confirm": { id: "mengonfirmasi temuan", en: "confirmed a finding" },
  },
  refusals: {
    "finding.of_others": {
      id: "Temuan ini dibuat organisasi lain; orang dari organisasi itu yang mengonfirmasinya.",
      en: "Another organisation made this finding; somebody there confirms it.",
    },
    "finding.ones_own": {
      id: "Temuan dikonfirmasi oleh orang lain, bukan pembuatnya atau penggantinya.",
      en: "A finding is confirmed by somebody else, not by its maker or their deputy.",
    },
    "finding.superseded": {
      id: "Temuan ini sudah digantikan temuan yang lebih baru.",
      en: "A later finding has taken the place of this one.",
    },
    "finding.confirmed_already": {
      id: "Temuan ini sudah dikonfirmasi.",
      en: "This finding is confirmed already.",
    },
    "finding.made_meanwhile": {
      id: "Klaim ini sudah memiliki temuan yang belum Anda baca. Temuan itu ditampilkan di bawah; yang Anda ketik masih ada.",
      en: "This claim has a finding that you had not read. It is shown below; what you typed is still here.",
    },
  },
  fields: {
    evidence_or_words: {
      id: "Pilih barang bukti, atau tuliskan dasar lainnya.",
      en: "Choose evidence, or say in words what it rests on otherwise.",
    },
    needed_where_nothing_was_found: {
      id: "Diperlukan untuk “tidak ditemukan bukti”.",
      en: "Needed for “not substantiated”.",
    },
    ends_before_it_begins: { id: "Lebih awal daripada awalnya.", en: "This is before its beginning." },
  },
  notices: {
    "finding.awaits": {
      id: "Temuan atas klaim {claim} dalam {reference} menunggu konfirmasi orang kedua.",
      en: "A finding on claim {claim} of {reference} waits for a second person.",
    },
    "finding.confirmed": {
      id: "Temuan Anda atas klaim {claim} dalam {reference} dikonfirmasi.",
      en: "Your finding on claim {claim} of {reference} was confirmed.",
    },
  },
} as const satisfies Noun;
