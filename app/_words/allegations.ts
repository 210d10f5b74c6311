import type { Noun } from "./noun";

/** Allegations and their claims in words. */
export default {
  words: {
    title: { id: "Laporan", en: "Allegations" },
    list: { id: "Laporan", en: "Allegations" },
    count: {
      id: "{count, plural, other {# laporan}}",
      en: "{count, plural, one {# allegation} other {# allegations}}",
    },
    newest_first: { id: "yang terbaru dahulu", en: "newest first" },
    column: {
      alleged: { id: "Isi laporan", en: "What is alleged" },
      reference: { id: "Nomor", en: "Number" },
      source: { id: "Pelapor", en: "Source" },
      state: { id: "Status", en: "State" },
      due: { id: "Jawaban pertama sampai", en: "First answer until" },
      case: { id: "Kasus", en: "Case" },
      logged: { id: "Dicatat", en: "Logged" },
    },
    state: {
      waiting: { id: "Menunggu pemilahan", en: "Waiting for triage" },
      accepted: { id: "Dalam kasus", en: "In a case" },
      declined: { id: "Ditolak", en: "Declined" },
    },
    empty: { id: "Tidak ada laporan yang menunggu.", en: "No allegation waits." },
    empty_why: {
      id: "Laporan datang melalui surel, telepon, mitra, dan media, lalu dicatat di sini.",
      en: "Allegations arrive by e-mail, telephone, partners and the press, and are logged here.",
    },
    log: { id: "Catat laporan", en: "Log an allegation" },
    triage: { id: "Pilah", en: "Triage" },
    alleges: { id: "Melaporkan:", en: "Alleges:" },
    cut_title: { id: "Laporan dalam kasus TLP:RED", en: "An allegation in a TLP:RED case" },
    cut: {
      id: "Isi laporan, pelapor, dan klaimnya hanya untuk orang yang disebut dalam kasus TLP:RED itu. Rujukan, saluran, waktu penerimaan, dan keadaannya tetap terlihat.",
      en: "What was reported, by whom, and its claims are for the people named on the TLP:RED case. Reference, channel, time of reception and state stay in sight.",
    },
    into_red: {
      id: "Dalam kasus TLP:RED, siapa pun yang tidak disebut namanya hanya melihat rujukan, saluran, waktu penerimaan, dan keadaan laporan ini.",
      en: "In a TLP:RED case, whoever is not named there sees only this allegation’s reference, channel, time of reception and state.",
    },
    source: { id: "Pelapor", en: "Source" },
    reliability: { id: "Keandalan", en: "Reliability" },
    anonymous: { id: "Pelapor tanpa nama", en: "The source is anonymous" },
    described: { id: "Keterangan tentang pelapor", en: "How the source is described" },
    described_hint: {
      id: "Terlihat oleh semua yang mengerjakan laporan ini. Jangan cantumkan hal yang dapat mengungkap jati diri.",
      en: "Shown to everybody who works on the allegation. Leave out what could identify a person.",
    },
    identity: { id: "Jati diri pelapor", en: "Who the source is" },
    identity_hint: {
      id: "Langsung disegel; tidak seorang pun membacanya tanpa izin yang dicatat.",
      en: "Sealed at once; nobody reads it without a recorded grant.",
    },
    source_organisation: { id: "Instansi pelapor", en: "Organisation of the source" },
    channel: { id: "Saluran", en: "Channel" },
    summary: { id: "Isi laporan", en: "What is alleged" },
    summary_hint: {
      id: "Sedapat mungkin dengan kata-kata pelapor.",
      en: "In the words of the source, as far as they can be given.",
    },
    label: { id: "Label TLP", en: "TLP label" },
    received_on: { id: "Diterima, tanggal dan jam (WIB)", en: "Received, date and hour (WIB)" },
    told_as: { id: "Rujukan pelapor", en: "Source’s reference" },
    source_reference: {
      id: "Tempat terbitnya, atau nomor dari pelapor",
      en: "Where it was published, or the source’s own number",
    },
    claims: { id: "Klaim", en: "Claims" },
    claim: { id: "Klaim {n}", en: "Claim {n}" },
    claim_hint: {
      id: "Satu kalimat yang dapat diperiksa.",
      en: "One checkable sentence.",
    },
    add_claim: { id: "Tambah klaim", en: "Add another claim" },
    credibility: { id: "Kredibilitas klaim {n}", en: "Credibility of claim {n}" },
    clock: {
      id: "Jalankan tenggat jawaban pertama (24 jam, janji sendiri)",
      en: "Start the clock of the first answer (24 hours, own promise)",
    },
    act_log: { id: "Catat laporan", en: "Log the allegation" },
    decline: { id: "Tolak", en: "Decline" },
    decline_title: { id: "Tolak dengan alasan", en: "Decline with a reason" },
    decline_reason: { id: "Alasan", en: "Reason" },
    decline_note: {
      id: "Laporan tetap tercatat bersama alasan Anda. Laporan yang ditolak tidak dibuka lagi di sini.",
      en: "The allegation stays on record with your reason. A declined allegation is not opened again here.",
    },
    open: { id: "Buka kasus atas laporan ini", en: "Open a case on it" },
    open_title: { id: "Buka kasus", en: "Open a case" },
    case_title: { id: "Judul netral", en: "Neutral title" },
    case_title_hint: {
      id: "Sebutkan apa yang dilaporkan, bukan bahwa itu terjadi: “Laporan tentang basis data …”",
      en: "Say what is reported, not that it happened: “Report on a database of …”",
    },
    severity: { id: "Keparahan", en: "Severity" },
    sector: { id: "Sektor", en: "Sector" },
    case_summary: { id: "Ringkasan", en: "Summary" },
    act_open: { id: "Buka kasus", en: "Open the case" },
    take_in: { id: "Masukkan ke kasus yang terbuka", en: "Take into an open case" },
    take_in_case: { id: "Kasus", en: "Case" },
    act_take_in: { id: "Masukkan", en: "Take in" },
    nothing_allowed: {
      id: "Peran Anda dapat membaca laporan ini, tetapi tidak memilahnya.",
      en: "Your roles read this allegation but do not triage it.",
    },
  },
  acts: {
    "allegation.log": { id: "mencatat laporan", en: "logged an allegation" },
    "allegation.decline": { id: "menolak laporan", en: "declined an allegation" },
    "claim.add": { id: "menambah klaim", en: "added a claim" },
    "claim.weigh": { id: "menimbang klaim", en: "weighed a claim" },
  },
  refusals: {
    "allegation.accepted": {
      id: "Laporan ini sudah ada dalam kasus.",
      en: "This allegation is in a case already.",
    },
    "allegation.declined": { id: "Laporan ini sudah ditolak.", en: "This allegation was declined." },
    "allegation.merged": {
      id: "Laporan ini sudah digabungkan dengan laporan lain.",
      en: "This allegation was merged into another.",
    },
    "allegation.received": { id: "Laporan ini menunggu pemilahan.", en: "This allegation waits for triage." },
    "allegation.needs_information": {
      id: "Laporan ini menunggu keterangan.",
      en: "This allegation waits for information.",
    },
  },
} as const satisfies Noun;
