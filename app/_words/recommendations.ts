import type { Noun } from "./noun";

/** Recommendations in words. */
export default {
  words: {
    title: { id: "Rekomendasi", en: "Recommendations" },
    one: { id: "Rekomendasi {number, number}", en: "Recommendation {number, number}" },
    empty: { id: "Belum ada rekomendasi dalam kasus ini.", en: "No recommendation in this case yet." },
    empty_why: {
      id: "Rekomendasi meminta pemilik suatu sistem melakukan sesuatu sampai tanggal tertentu. Pemiliknya menjawab di Runut, dan pemeriksa memverifikasi apakah sudah dilaksanakan.",
      en: "A recommendation asks the owner of a system to do something by a day. The owner answers in Runut, and an investigator verifies that it was carried out.",
    },
    empty_official: {
      id: "Rekomendasi kepada organisasi Anda dalam kasus ini akan tampil di sini.",
      en: "What is recommended to your organisation in this case stands here.",
    },
    make: { id: "Buat rekomendasi", en: "Make a recommendation" },
    make_first: {
      id: "Rekomendasi bertumpu pada kerentanan, temuan, atau hasil asesmen. Catat salah satunya dahulu; dari hasil asesmen, mulailah di lembar hasilnya.",
      en: "A recommendation follows from an exposure, a finding or a result of an assessment. Record one first; from a result, begin on its sheet.",
    },
    party_first: {
      id: "Pemiliknya harus menjadi pihak dalam kasus ini.",
      en: "Its owner has to be on the case.",
    },
    owner: { id: "Kepada", en: "To" },
    owner_hint: {
      id: "Organisasi dalam kasus ini. Pejabatnya yang melihat kasus ini diberi tahu.",
      en: "An organisation on this case. Its officials who see the case are told.",
    },
    what: { id: "Yang direkomendasikan", en: "What is recommended" },
    what_hint: {
      id: "Satu tindakan yang dapat diperiksa, misalnya “Tutup porta 9200 dari internet”.",
      en: "One thing to do that can be verified, such as “Close port 9200 to the internet”.",
    },
    why: { id: "Mengapa", en: "Why" },
    why_hint: {
      id: "Dibaca oleh pemiliknya, yang tidak melihat barang bukti kasus ini.",
      en: "Its owner reads this, and does not see the evidence of the case.",
    },
    given_on: { id: "Diberikan pada", en: "Given on" },
    due_on: { id: "Paling lambat dilaksanakan", en: "To be carried out by" },
    from_exposures: { id: "Kerentanan", en: "Exposures" },
    from_findings: { id: "Temuan", en: "Findings" },
    from_results: { id: "Hasil asesmen", en: "Result of an assessment" },
    follows_from: { id: "Bertumpu pada", en: "Follows from" },
    exposure: { id: "Kerentanan {number, number}, {service}", en: "Exposure {number, number}, {service}" },
    finding: {
      id: "Klaim {claim, number}, temuan {revision, number}: {verdict}",
      en: "Claim {claim, number}, finding {revision, number}: {verdict}",
    },
    result: {
      id: "{code} dalam asesmen {assessment}: {result}",
      en: "{code} of assessment {assessment}: {result}",
    },
    result_now: { id: "Kini:", en: "Now:" },
    was_not_met: {
      id: "Persyaratan {code} ({checklist}) tidak dipenuhi dalam asesmen {assessment}.",
      en: "Requirement {code} ({checklist}) was not met in assessment {assessment}.",
    },
    is_met: {
      id: "{code} dalam asesmen {assessment} tidak lagi, atau tidak pernah, tercatat “tidak dipenuhi”. Rekomendasi tidak dapat bertumpu padanya.",
      en: "{code} of assessment {assessment} does not stand as “not met”. No recommendation can follow from it.",
    },
    given: { id: "Diberikan {date} oleh {who}", en: "Given {date} by {who}" },
    due: { id: "paling lambat {date}", en: "due {date}" },
    planned: { id: "direncanakan selesai {date}", en: "planned by {date}" },
    overdue: {
      id: "{days, plural, other {Terlambat # hari}}",
      en: "{days, plural, one {Overdue by # day} other {Overdue by # days}}",
    },
    open_for: {
      id: "{days, plural, =0 {sejak hari ini} other {terbuka selama # hari}}",
      en: "{days, plural, =0 {since today} one {open for # day} other {open for # days}}",
    },
    step: {
      accepted: { id: "Diterima, direncanakan selesai {until}", en: "Accepted, planned by {until}" },
      declined: { id: "Ditolak", en: "Declined" },
      implemented: { id: "Dinyatakan sudah dilaksanakan", en: "Said to be carried out" },
      returned: { id: "Belum lengkap", en: "Not carried out yet" },
      verified: { id: "Diverifikasi: sudah dilaksanakan", en: "Verified: it is carried out" },
    },
    history: { id: "Riwayat", en: "What became of it" },
    no_step: {
      id: "Pemiliknya belum menjawab.",
      en: "Its owner has not answered yet.",
    },
    recorded: { id: "Dicatat oleh {who}", en: "Recorded by {who}" },
    answer: { id: "Jawaban {organisation}", en: "The answer of {organisation}" },
    answer_note: {
      id: "Jawaban ini resmi, tercatat dengan nama Anda, dan dibaca oleh semua yang memeriksa kasus ini.",
      en: "This is the official answer. It is kept with your name, and everybody who works on the case reads it.",
    },
    accept: { id: "Terima", en: "Accept" },
    planned_on: { id: "Direncanakan selesai", en: "Planned to be done by" },
    accepted_words: { id: "Bagaimana akan dilaksanakan", en: "How it will be carried out" },
    decline: { id: "Tolak", en: "Decline" },
    decline_reason: { id: "Mengapa ditolak", en: "Why it is declined" },
    implement: { id: "Nyatakan sudah dilaksanakan", en: "Say that it is carried out" },
    implemented_on: { id: "Dilaksanakan pada", en: "Carried out on" },
    proof: { id: "Apa buktinya", en: "What proves it" },
    proof_hint: {
      id: "Sekurangnya 20 karakter: apa yang diubah, di mana, dan bagaimana dapat diperiksa.",
      en: "At least 20 characters: what was changed, where, and how it can be verified.",
    },
    verification: { id: "Verifikasi", en: "Verification" },
    verify: { id: "Nyatakan terverifikasi", en: "Record as verified" },
    verify_later: {
      id: "Diverifikasi setelah {owner} menyatakannya dilaksanakan.",
      en: "It is verified once {owner} says that it is carried out.",
    },
    looked_at: { id: "Apa yang diperiksa", en: "What was looked at" },
    looked_on: { id: "Diperiksa pada", en: "Looked at on" },
    return: { id: "Nyatakan belum lengkap", en: "Record what is missing" },
    missing: { id: "Apa yang kurang", en: "What is missing" },
    evidence: { id: "Barang bukti", en: "Evidence" },
    evidence_hint: { id: "Nomornya, misalnya E-0003.", en: "Its number, for example E-0003." },
    proof_came: { id: "dikirim bersama jawaban", en: "sent with the answer" },
    proof_note: {
      id: "Menjadi barang bukti kasus ini begitu jawaban diverifikasi.",
      en: "It becomes evidence of the case once the answer is verified.",
    },
    proof_held: { id: "Sudah menjadi barang bukti kasus ini.", en: "It is evidence of the case by now." },
    proves: { id: "Dikirim bersama jawaban atas", en: "Sent with the answer to" },
    held_in: { id: "Barang bukti: {item}", en: "Evidence: {item}" },
    reason_hint: {
      id: "Sekurangnya 20 karakter. Menjadi bagian catatan.",
      en: "At least 20 characters. Part of the record.",
    },
    reminders: { id: "Pengingat", en: "Reminders" },
    remind: { id: "Catat pengingat", en: "Record a reminder" },
    reminded_on: { id: "Diingatkan pada", en: "Reminded on" },
    reminder_channel: { id: "Dengan", en: "By" },
    reminder_words: { id: "Kata-kata pengingat", en: "Words of the reminder" },
    stays_open: {
      id: "Rekomendasi {number, number} kepada {owner}: {what} ({state})",
      en: "Recommendation {number, number} to {owner}: {what} ({state})",
    },
    to_list: { id: "Semua rekomendasi kasus ini", en: "All recommendations of the case" },
    to_us: {
      title: { id: "Rekomendasi kepada kami", en: "Recommendations to us" },
      summary: {
        id: "Yang terbuka untuk {organisation}, yang paling lama lebih dahulu.",
        en: "What is open for {organisation}, the oldest first.",
      },
      empty: {
        id: "Tidak ada rekomendasi yang terbuka untuk organisasi Anda.",
        en: "No recommendation to your organisation is open.",
      },
      empty_why: {
        id: "Apa yang direkomendasikan kepada organisasi Anda tampil di sini sampai diverifikasi.",
        en: "What is recommended to your organisation stands here until it is verified.",
      },
      to_cases: { id: "Lihat kasus", en: "See the cases" },
      answer: { id: "Jawab", en: "Answer" },
      look: { id: "Lihat", en: "See it" },
    },
  },
  tabs: { recommendations: { id: "Rekomendasi", en: "Recommendations" } },
  acts: {
    "recommendation.make": { id: "membuat rekomendasi", en: "made a recommendation" },
    "recommendation.accept": { id: "menerima rekomendasi", en: "accepted a recommendation" },
    "recommendation.decline": { id: "menolak rekomendasi", en: "declined a recommendation" },
    "recommendation.implement": {
      id: "menyatakan rekomendasi sudah dilaksanakan",
      en: "said that a recommendation is carried out",
    },
    "recommendation.verify": {
      id: "memverifikasi bahwa rekomendasi sudah dilaksanakan",
      en: "verified that a recommendation is carried out",
    },
    "recommendation.return": {
      id: "mencatat apa yang kurang pada suatu rekomendasi",
      en: "recorded what a recommendation still lacks",
    },
    "recommendation.open-file": {
      id: "mengunduh salinan berkas yang membuktikan suatu jawaban",
      en: "downloaded a copy of a file that proves an answer",
    },
    "recommendation.remind": {
      id: "mengingatkan pemilik suatu rekomendasi",
      en: "reminded the owner of a recommendation",
    },
    "recommendation.call": {
      id: "memberi tahu bahwa tanggal suatu rekomendasi tiba atau lewat",
      en: "told that the day of a recommendation comes or is over",
    },
  },
  obstacles: {
    recommendations_open: {
      hangs: {
        id: "{count, plural, other {# rekomendasi}} masih terbuka: belum dijawab, belum dilaksanakan, atau belum diverifikasi.",
        en: "{count, plural, one {# recommendation is} other {# recommendations are}} open: not answered, not carried out or not verified.",
      },
      mend: { id: "Lihat rekomendasi", en: "See the recommendations" },
    },
  },
  refusals: {
    "recommendation.proposed": {
      id: "Pemiliknya belum menjawab rekomendasi ini.",
      en: "Its owner has not answered this recommendation yet.",
    },
    "recommendation.accepted": {
      id: "Rekomendasi ini sudah diterima. Muat ulang halaman untuk melihat jawabannya.",
      en: "This recommendation was accepted already. Reload the page to see the answer.",
    },
    "recommendation.declined": {
      id: "Rekomendasi ini sudah ditolak. Muat ulang halaman untuk melihat jawabannya.",
      en: "This recommendation was declined already. Reload the page to see the answer.",
    },
    "recommendation.implemented": {
      id: "Rekomendasi ini sudah dinyatakan dilaksanakan dan menunggu verifikasi.",
      en: "This recommendation is said to be carried out, and awaits verification.",
    },
    "recommendation.verified": {
      id: "Rekomendasi ini sudah diverifikasi.",
      en: "This recommendation is verified already.",
    },
    "recommendation.of_others": {
      id: "Rekomendasi ini ditujukan kepada organisasi lain.",
      en: "This recommendation is addressed to another organisation.",
    },
    "recommendation.ones_own_answer": {
      id: "Siapa yang menyatakannya sudah dilaksanakan tidak memverifikasinya sendiri.",
      en: "Who said that it is carried out does not verify it.",
    },
    "recommendation.file_is_evidence": {
      id: "Berkas ini sudah menjadi barang bukti: salinannya diambil di halaman barang bukti itu.",
      en: "This file is evidence by now: a copy is taken from the page of that item.",
    },
    "recommendation.none_due": { id: "Tidak ada yang jatuh tempo.", en: "None is due." },
  },
  fields: {
    follows_from_nothing: {
      id: "Pilih sekurangnya satu kerentanan, temuan, atau hasil asesmen.",
      en: "Choose at least one exposure, finding or result of an assessment.",
    },
    before_it_was_given: {
      id: "Lebih awal daripada rekomendasinya.",
      en: "This is before the recommendation was given.",
    },
    before_the_last_step: {
      id: "Lebih awal daripada langkah sebelumnya.",
      en: "This is before the step that it follows.",
    },
    before_it_is_accepted: {
      id: "Lebih awal daripada tanggal penerimaannya.",
      en: "This is before the day on which it is accepted.",
    },
  },
  notices: {
    "recommendation.made": {
      id: "Organisasi Anda mendapat rekomendasi {number} dalam {reference}.",
      en: "Recommendation {number} of {reference} is addressed to your organisation.",
    },
    "recommendation.reminded": {
      id: "Organisasi Anda diingatkan tentang rekomendasi {number} dalam {reference}.",
      en: "Your organisation is reminded of recommendation {number} of {reference}.",
    },
    "recommendation.answered": {
      id: "Pemilik sistem {answer, select, accepted {menerima} declined {menolak} other {menjawab}} rekomendasi {number} dalam {reference}.",
      en: "The owner {answer, select, accepted {accepted} declined {declined} other {answered}} recommendation {number} of {reference}.",
    },
    "recommendation.implemented": {
      id: "Rekomendasi {number} dalam {reference} dinyatakan sudah dilaksanakan dan menunggu verifikasi.",
      en: "Recommendation {number} of {reference} is said to be carried out, and awaits verification.",
    },
    "recommendation.returned": {
      id: "Rekomendasi {number} dalam {reference} belum lengkap dilaksanakan.",
      en: "Something is missing in how recommendation {number} of {reference} was carried out.",
    },
    "recommendation.verified": {
      id: "Rekomendasi {number} dalam {reference} sudah dilaksanakan dan diverifikasi.",
      en: "Recommendation {number} of {reference} is carried out and verified.",
    },
    "recommendation.due": {
      id: "Tanggal rekomendasi {number} dalam {reference} segera tiba.",
      en: "The day of recommendation {number} of {reference} comes soon.",
    },
    "recommendation.overdue": {
      id: "Tanggal rekomendasi {number} dalam {reference} sudah lewat.",
      en: "The day of recommendation {number} of {reference} is over.",
    },
  },
} as const satisfies Noun;
