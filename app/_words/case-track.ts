import type { Words } from "./said";

/** What is said of the track of a case. */
export default {
  track: {
    intake_triage: { id: "sedang dipilah", en: "in triage" },
    intake_accepted: { id: "diterima {openedAt}", en: "accepted {openedAt}" },
    verification_decided: { id: "{by}: {reason}", en: "{by}: {reason}" },
    verification_asked: {
      id: "{n, plural, other {# sikap}} diminta sejak {since}",
      en: "{n, plural, one {# position} other {# positions}} asked since {since}",
    },
    verification_found: {
      id: "{claims, plural, other {# klaim memiliki temuan}}",
      en: "{claims, plural, one {# claim has a finding} other {# claims have findings}}",
    },
    verification_advised: {
      id: "{n, plural, other {# rekomendasi}} menunggu jawaban sejak {since}",
      en: "{n, plural, one {# recommendation awaits} other {# recommendations await}} an answer since {since}",
    },
    verification_followed: {
      id: "{n, plural, other {# rekomendasi}} belum selesai",
      en: "{n, plural, one {# recommendation is} other {# recommendations are}} not carried out and verified yet",
    },
    verification_progress: {
      id: "{found} dari {claims} klaim memiliki temuan{open, plural, =0 {} other {, # kerentanan terbuka}}",
      en: "{found} of {claims} claims have findings{open, plural, =0 {} one {, # exposure open} other {, # exposures open}}",
    },
    verification_no_finding: { id: "belum ada temuan", en: "no finding yet" },
    verification_no_record: { id: "belum ada catatan", en: "no record yet" },
    police_sent: { id: "dikirim {since}, belum diterima", en: "sent {since}, not yet received" },
    police_with_police: { id: "pada {unit}", en: "with {unit}" },
    police_concluded: { id: "{outcome}, {on}", en: "{outcome}, {on}" },
    police_declined: { id: "ditolak kepolisian {on}", en: "declined by the police {on}" },
    police_drafted: { id: "rujukan sedang disusun", en: "referral drafted" },
    police_decided: { id: "{by}: {reason}", en: "{by}: {reason}" },
    police_undecided: {
      id: "belum diputuskan apakah perlu kepolisian",
      en: "not decided whether police work is needed",
    },
    statements_in_work: { id: "{out} terbit, {work} dikerjakan", en: "{out} published, {work} in work" },
    statements_published: { id: "{out} terbit", en: "{out} published" },
    statements_published_last: {
      id: "{out} terbit, terakhir {on}",
      en: "{out} published, the last on {on}",
    },
    statements_none_published: { id: "belum ada yang terbit", en: "none published yet" },
    statements_decided: { id: "{by}: {reason}", en: "{by}: {reason}" },
    statements_no_record: { id: "belum ada pernyataan", en: "no statement yet" },
    closure_closed: { id: "ditutup {on}", en: "closed {on}" },
    closure_closed_undated: { id: "ditutup", en: "closed" },
    closure_not_yet: { id: "kasus masih terbuka", en: "the case is open" },
    closure_obstacles: {
      id: "{n, plural, =0 {tidak ada hambatan} other {# hambatan}}",
      en: "{n, plural, =0 {no obstacle} one {# obstacle} other {# obstacles}}",
    },
  },
  workstream: {
    title: { id: "Putuskan apakah suatu alur kerja diperlukan", en: "Decide whether a workstream is needed" },
    decided: { id: "Alur kerja yang diperlukan", en: "Which workstreams are needed" },
    undecided: { id: "Belum diputuskan", en: "Not decided" },
    stream: { id: "Alur kerja", en: "Workstream" },
    needed: { id: "Keputusan", en: "Decision" },
    yes: { id: "Diperlukan", en: "Needed" },
    no: { id: "Tidak diperlukan", en: "Not needed" },
    reason: { id: "Alasan", en: "Reason" },
    reason_hint: {
      id: "Ditampilkan pada alur bersama peran Anda. Sekurangnya 20 karakter.",
      en: "Shown on the track with your role. At least 20 characters.",
    },
    act: { id: "Catat keputusan", en: "Record the decision" },
  },
  event: {
    told: { id: "diberi tahu {from} atau {to}", en: "told {from} or {to}" },
    closed: { id: "ditutup {from} atau {to}", en: "closed {from} or {to}" },
  },
  axis: {
    received: { id: "diterima", en: "received" },
    now: { id: "sekarang", en: "now" },
  },
} as const satisfies Words;
