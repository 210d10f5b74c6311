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
    credibility: { id: "Kredibilitas {grade}", en: "Credibility {grade}" },
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
    evidence: { id: "Barang bukti yang mendasarinya", en: "Evidence under it" },
    evidence_hint: {
      id: "Semua yang menjadi dasar temuan ini.",
      en: "Everything that the finding rests on.",
    },
    reasoning: { id: "Penjelasan", en: "Reasoning" },
    reasoning_hint: {
      id: "Untuk “tidak ditemukan bukti”, tuliskan apa saja yang diperiksa dan di mana: tidak menemukan bukan berarti membantah.",
      en: "For “not substantiated”, write what was looked at and where: nothing found is not a refutation.",
    },
    rests_on: { id: "Berdasarkan", en: "Rests on" },
    rests_on_none: {
      id: "Tidak ada barang bukti di bawah temuan ini.",
      en: "No evidence lies under it.",
    },
    rests_on_unknown: {
      id: "Tidak ada barang bukti yang boleh Anda lihat di bawah temuan ini.",
      en: "No evidence that you may see lies under it.",
    },
    rests_on_hidden: {
      id: "{count, plural, other {# barang bukti di bawahnya tersembunyi bagi Anda.}}",
      en: "{count, plural, one {# item under it is hidden from you.} other {# items under it are hidden from you.}}",
    },
    rests_on_words: { id: "Dasar lain:", en: "Also rests on:" },
    supersedes_why: {
      id: "Mengapa menggantikan yang sebelumnya:",
      en: "Why it takes the place of the one before:",
    },
    newer: { id: "Temuan versi {revision} oleh {who}", en: "Version {revision} of the finding, by {who}" },
    other_ground: { id: "Dasar selain barang bukti", en: "What it rests on beside evidence" },
    other_ground_hint: {
      id: "Diperlukan untuk “terbukti” dan “terbantah” bila tidak ada barang bukti yang dipilih.",
      en: "Needed for “substantiated” and “refuted” when no evidence is chosen.",
    },
    supersedes_reason: {
      id: "Mengapa temuan ini menggantikan versi {revision}",
      en: "Why this takes the place of version {revision}",
    },
  },
  tabs: { findings: { id: "Temuan", en: "Findings" } },
  obstacles: {
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
  },
  refusals: {
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
    where_looked: {
      id: "Tuliskan apa yang diperiksa dan di mana, sekurangnya 20 karakter.",
      en: "Say what was looked at and where, in at least 20 characters.",
    },
  },
} as const satisfies Noun;
