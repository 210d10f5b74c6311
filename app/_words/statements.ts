import type { sentenceKinds } from "@/db/schema/vocabulary";
import type { Noun } from "./noun";
import type { Each } from "./said";

/** Statements in words. */
export default {
  words: {
    title: { id: "Pernyataan", en: "Statements" },
    count: {
      id: "{count, plural, other {# pernyataan}}",
      en: "{count, plural, one {# statement} other {# statements}}",
    },
    every: { id: "Semua", en: "All" },
    at_least: {
      id: "di antara seribu yang terakhir berubah",
      en: "among the thousand that changed last",
    },
    filter: {
      state: { id: "Status", en: "State" },
      kind: { id: "Jenis", en: "Kind" },
      organisation: { id: "Organisasi", en: "Organisation" },
      language: { id: "Bahasa", en: "Language" },
      mine: { id: "Susunan saya", en: "Drafted by me" },
    },
    order: {
      newest: { id: "terakhir berubah", en: "last changed" },
      oldest: { id: "paling lama tidak berubah", en: "longest unchanged" },
    },
    empty: { id: "Belum ada pernyataan di sini.", en: "There is no statement here yet." },
    empty_why: {
      id: "Pernyataan memberi tahu masyarakat apa yang sudah terbukti, kalimat demi kalimat, masing-masing dengan dasarnya.",
      en: "A statement tells the public what was established, sentence by sentence, each with what it rests on.",
    },
    empty_other: {
      id: "Tidak ada pernyataan yang cocok dan boleh Anda lihat.",
      en: "No statement that you may see fits.",
    },
    show_all: { id: "Lihat semua pernyataan", en: "Show all statements" },
    open_cases: { id: "Buka sebuah kasus", en: "Open a case" },
    new: { id: "Susun pernyataan", en: "Draft a statement" },
    list: { id: "Pernyataan yang boleh Anda lihat", en: "Statements that you may see" },
    column: {
      statement: { id: "Pernyataan", en: "Statement" },
      title: { id: "Judul", en: "Title" },
      kind: { id: "Jenis", en: "Kind" },
      state: { id: "Status", en: "State" },
      versions: { id: "Versi", en: "Version" },
      changed: { id: "Diubah", en: "Changed" },
    },
    written_by: {
      id: "Versi {number, number}, ditulis oleh {who}",
      en: "Version {number, number}, written by {who}",
    },
    written_by_you: {
      id: "Versi {number, number}, ditulis oleh Anda",
      en: "Version {number, number}, written by you",
    },
    field: {
      title: { id: "Judul", en: "Title" },
      title_hint: {
        id: "Yang pertama dibaca masyarakat. Jangan menegaskan hal yang baru sebatas laporan.",
        en: "What the public reads first. Assert nothing that is only alleged.",
      },
      organisation: { id: "Organisasi", en: "Organisation" },
      kind: { id: "Jenis", en: "Kind" },
      audience: { id: "Khalayak", en: "Audience" },
      channel: { id: "Saluran", en: "Channel" },
      channel_hint: {
        id: "Ke mana pernyataan ini disampaikan, misalnya situs organisasi atau daftar pers.",
        en: "Where it goes, such as the agency’s site or the press list.",
      },
      corrects: { id: "Mengoreksi atau mencabut", en: "Corrects or retracts" },
      corrects_hint: {
        id: "Hanya untuk koreksi dan pencabutan: pernyataan yang sudah terbit atau diserahkan yang dimaksud.",
        en: "For a correction or retraction alone: the published or handed-over statement that it is of.",
      },
      corrects_none: { id: "Tidak ada", en: "None" },
      language: { id: "Bahasa acuan", en: "Authoritative language" },
      sentence: { id: "Kalimat {number}", en: "Sentence {number}" },
      sentence_hint: { id: "Satu kalimat, satu pernyataan.", en: "One sentence, one statement." },
      sentence_kind: { id: "Jenis kalimat", en: "Kind of sentence" },
      basis: { id: "Dasarnya", en: "Rests on" },
      basis_choose: { id: "Pilih dasarnya", en: "Choose what it rests on" },
      use: { id: "Yang dikatakannya", en: "Says of it" },
      use_choose: { id: "Pilih apa yang dikatakannya", en: "Choose what it says of it" },
      speaker: { id: "Siapa yang mengatakan", en: "Who said it" },
      begins: { id: "Mulai paragraf baru", en: "A new paragraph begins" },
      basis_none: { id: "Belum berdasar, dengan alasan", en: "Nothing, with a reason" },
      reason: { id: "Alasan, bila belum berdasar", en: "Reason, if it rests on nothing" },
      what_changed: { id: "Yang berubah", en: "What changed" },
      what_changed_hint: {
        id: "Beberapa kata untuk yang menelaahnya.",
        en: "A few words for those who review it.",
      },
    },
    kind: {
      heading: { id: "Judul bagian", en: "Heading" },
      assertion: { id: "Penegasan", en: "Assertion" },
      advice: { id: "Anjuran kepada masyarakat", en: "Advice to the public" },
      quotation: { id: "Kutipan", en: "Quotation" },
      connective: { id: "Kalimat penghubung", en: "Connecting sentence" },
    } as const satisfies Each<typeof sentenceKinds>,
    sentences: { id: "Kalimat", en: "Sentences" },
    sentences_note: {
      id: "Isian yang dibiarkan kosong tidak ikut disimpan.",
      en: "Fields left empty are left out.",
    },
    add_row: { id: "Tambah kalimat", en: "Add a sentence" },
    save_draft: { id: "Simpan konsep", en: "Save the draft" },
    save_version: { id: "Simpan versi {number, number}", en: "Save version {number, number}" },
    write_version: { id: "Tulis versi {number, number}", en: "Write version {number, number}" },
    revise_title: { id: "Tulis versi {number, number}", en: "Write version {number, number}" },
    revise_note: {
      id: "Versi {number, number} tetap seperti adanya. Persetujuan atau telaah atas versi itu tidak berlaku untuk versi yang baru.",
      en: "Version {number, number} stays as it is. An approval or a review of it does not count for the new one.",
    },
    returned_by: { id: "Dikembalikan oleh {who}", en: "Returned by {who}" },
    theirs_title: {
      id: "Versi terbaru sekarang {number}, oleh {who}",
      en: "The newest version is now {number}, by {who}",
    },
    theirs_note: {
      id: "Ambil bagian yang perlu ada dalam teks Anda. Bila disimpan lagi, teks Anda menjadi versi sesudahnya.",
      en: "Take over what belongs in yours. Saving again writes after theirs.",
    },
    text: { id: "Teks acuan dan dasarnya", en: "Authoritative text and what it rests on" },
    no_assertion: {
      id: "Versi ini tidak memuat penegasan.",
      en: "No sentence of this version is an assertion.",
    },
    changed: { id: "Yang berubah", en: "What changed" },
    changed_by: { id: "Versi {number, number} oleh {who}", en: "Version {number, number} by {who}" },
    compare: { id: "{before, number} ke {after, number}", en: "{before, number} to {after, number}" },
    one_version: { id: "Baru ada satu versi.", en: "There is one version so far." },
    submit: { id: "Ajukan untuk ditelaah", en: "Hand in for review" },
    submit_note: {
      id: "Para pemberi persetujuan dalam kasus ini diberi tahu.",
      en: "The approvers of this case are told.",
    },
    approval: { id: "Persetujuan versi {number, number}", en: "Approval of version {number, number}" },
    review: { id: "Putuskan versi {number, number}", en: "Decide on version {number, number}" },
    waits: {
      id: "Menunggu pemberi persetujuan yang tidak menulisnya.",
      en: "Waits for an approver who did not write it.",
    },
    waits_for_you: { id: "Menunggu keputusan Anda.", en: "Waits for your decision." },
    not_waiting: { id: "Belum diajukan untuk ditelaah.", en: "It was not handed in for review yet." },
    bad: {
      id: "Sebelum disetujui: dasar {count, plural, other {# kalimat}} bermasalah. Pemberi persetujuan boleh tetap menyetujui dengan alasan tertulis, yang disimpan dalam catatan.",
      en: "Before anybody approves: {count, plural, one {# sentence rests badly} other {# sentences rest badly}}. The approver may sign over that with a written reason, which the record keeps.",
    },
    decided: {
      id: "Versi {number, number}: {decision, select, approved {disetujui} other {dikembalikan}} oleh {who}",
      en: "Version {number, number}: {decision, select, approved {approved} other {returned}} by {who}",
    },
    for_whom: { id: "untuk {name}", en: "for {name}" },
    is_public: { id: "Pengungkapan kepada publik", en: "Whether the matter is public" },
    goes_to: { id: "Disampaikan kepada", en: "Goes to" },
    out: { id: "Terbit", en: "Published" },
    out_at: { id: "Diterbitkan oleh {who}", en: "Published by {who}" },
    public_page: { id: "Lihat halaman publiknya", en: "See the public page" },
    publish: { id: "Terbitkan", en: "Publish" },
    publish_open: { id: "Terbitkan versi {number, number}", en: "Publish version {number, number}" },
    fingerprint: { id: "Sidik digital versi ini", en: "Fingerprint of this version" },
    label: { id: "Label TLP", en: "TLP label" },
    label_of_case: { id: "Label kasus", en: "Label of the case" },
    rests: {
      finding: {
        id: "Klaim {claim, number}, “{text}”: {verdict}, temuan {revision, number}, {confidence}",
        en: "Claim {claim, number}, “{text}”: {verdict}, finding {revision, number}, {confidence}",
      },
      exposure_step: {
        id: "Kerentanan {number, number}, {day}: {state}",
        en: "Exposure {number, number}, {day}: {state}",
      },
      question: {
        id: "{party} ditanya tentang klaim {claim, number}, {day}",
        en: "{party} was asked about claim {claim, number}, {day}",
      },
      question_open: { id: "belum dijawab", en: "not answered yet" },
      question_answered: { id: "dijawab {day}", en: "answered {day}" },
      allegation: { id: "Laporan {reference} diterima {day}", en: "Receipt of {reference}, {day}" },
      deadline: { id: "Tenggat {day}: {title}", en: "Deadline {day}: {title}" },
      recommendation: {
        id: "Rekomendasi {number, number} kepada {owner}: {state}",
        en: "Recommendation {number, number} to {owner}: {state}",
      },
      state_now: { id: "Sekarang {state}.", en: "It is {state} now." },
      finding_latest: {
        id: "Sekarang: {verdict}, temuan {revision, number}",
        en: "Now: {verdict}, finding {revision, number}",
      },
      finding_unconfirmed: {
        id: "Temuan ini masih menunggu konfirmasi orang kedua, sebagaimana diminta tingkat keparahan kasus ini.",
        en: "This finding still awaits confirmation by a second person, as the severity of the case asks for.",
      },
      finding_newer: {
        id: "Ada temuan yang lebih baru yang tidak boleh Anda lihat.",
        en: "A newer finding exists that you may not see.",
      },
      exposure: {
        id: "Kerentanan {number, number}, {system}: {state}",
        en: "Exposure {number, number}, {system}: {state}",
      },
      referral: {
        id: "Rujukan {number, number} ke {unit}: {state}",
        en: "Referral {number, number} to {unit}: {state}",
      },
      changed_since: {
        id: "Statusnya berubah setelah versi ini ditulis.",
        en: "Its state changed after this version was written.",
      },
      position: {
        id: "{party} {position}, klaim {claim, number}",
        en: "{party} {position}, claim {claim, number}",
      },
      position_later: { id: "Kemudian: {party} {position}", en: "Later: {party} {position}" },
      none: { id: "Alasan: “{reason}”", en: "Reason: “{reason}”" },
      hidden: {
        id: "Berdasar pada catatan yang tidak boleh Anda lihat.",
        en: "Rests on a record that you may not see.",
      },
    },
    drawn: {
      title: { id: "Memakai materi berlabel di atas TLP:CLEAR", en: "Draws on material above TLP:CLEAR" },
      finding: { id: "Temuan atas klaim {number, number}", en: "Finding on claim {number, number}" },
      exposure: { id: "Kerentanan {number, number}", en: "Exposure {number, number}" },
      evidence: { id: "Barang bukti {number}", en: "Evidence {number}" },
      consent: {
        id: "Dengan menyetujui, organisasi Anda tercatat mengizinkan hal ini disampaikan kepada masyarakat. Label catatannya tetap.",
        en: "Approving is your organisation’s recorded consent to say this in public. The records keep their labels.",
      },
      given: {
        id: "Persetujuan itu sekaligus izin untuk menyampaikan hal ini kepada masyarakat. Label catatannya tetap.",
        en: "The approval was the consent to say this in public. The records keep their labels.",
      },
      others: {
        id: "Ini temuan organisasi lain; hanya izin mereka yang dapat menurunkannya.",
        en: "Another organisation found this; only their consent lowers it.",
      },
    },
  },
  tabs: { statements: { id: "Pernyataan", en: "Statements" } },
  obstacles: {
    statement_missing: {
      hangs: {
        id: "Belum ada pernyataan, dan belum diputuskan bahwa pernyataan tidak diperlukan.",
        en: "There is no statement, and nobody has decided that none is needed.",
      },
      mend: { id: "Susun pernyataan atau putuskan", en: "Draft a statement or decide" },
    },
    statements_flagged: {
      hangs: {
        id: "{count, plural, other {# pernyataan terbit atau diserahkan berdasar pada hal yang sudah berubah.}}",
        en: "{count, plural, one {# statement published or handed over rests on what has changed.} other {# statements published or handed over rest on what has changed.}}",
      },
      mend: { id: "Koreksi atau nyatakan tetap berlaku", en: "Correct it or let it stand" },
    },
    statements_in_work: {
      hangs: {
        id: "{count, plural, other {# pernyataan belum terbit.}}",
        en: "{count, plural, one {# statement is not published.} other {# statements are not published.}}",
      },
      mend: { id: "Buka pernyataan", en: "Open the statements" },
    },
  },
  acts: {
    "statement.draft": { id: "menyusun pernyataan", en: "drafted a statement" },
    "statement.revise": { id: "menulis versi", en: "wrote a version" },
    "statement.submit": { id: "mengajukan pernyataan", en: "submitted a statement" },
  },
  refusals: {
    "statement.another_organisation": {
      id: "Ini pernyataan organisasi lain.",
      en: "This is another organisation’s statement.",
    },
    "statement.is_out": {
      id: "Yang sudah terbit tidak diubah lagi. Buatlah koreksi sebagai pernyataan tersendiri.",
      en: "What was published never changes. Write a correction as a statement of its own.",
    },
    "statement.not_a_draft": {
      id: "Pernyataan ini bukan konsep lagi.",
      en: "This statement is not a draft any longer.",
    },
    "statement.changed_meanwhile": {
      id: "Pernyataan ini berubah setelah Anda membuka halaman ini. Versi terbarunya ditampilkan di bawah; yang Anda ketik masih ada.",
      en: "The statement was changed after you opened this page. Its newest version is shown below; what you typed is still here.",
    },
  },
  fields: {
    speaker_missing: { id: "Tuliskan siapa yang mengatakannya.", en: "Say who said it." },
    use_missing: {
      id: "Pilih apa yang dikatakan kalimat ini tentang dasarnya.",
      en: "Choose what the sentence says of it.",
    },
    use_not_of_this_basis: {
      id: "Dasar ini tidak dapat dipakai dengan cara itu.",
      en: "This record cannot be used in that way.",
    },
    only_a_correction: {
      id: "Hanya koreksi atau pencabutan yang merujuk pernyataan lain.",
      en: "Only a correction or a retraction is of another statement.",
    },
    basis_missing: { id: "Pilih dasar kalimat ini.", en: "Choose what this sentence rests on." },
    reason_for_none_missing: {
      id: "Tuliskan mengapa kalimat ini belum berdasar.",
      en: "Say why it rests on nothing.",
    },
    unchanged: { id: "Judul dan teksnya belum diubah.", en: "Nothing was changed in title or text." },
  },
  notices: {
    "statement.submitted": {
      id: "Sebuah pernyataan dalam {reference} menunggu keputusan.",
      en: "A statement of {reference} waits for a decision.",
    },
  },
} as const satisfies Noun;
