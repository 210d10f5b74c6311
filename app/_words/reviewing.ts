import type { loweringAnswers, ruledActs } from "@/db/schema/vocabulary";
import type { Noun } from "./noun";
import type { Each } from "./said";

/** Comments on sentences, second approvers, and the consent to say in public what somebody else found, in words. */
export default {
  words: {
    comments: {
      title: { id: "Komentar atas kalimat", en: "Comments on sentences" },
      open: {
        id: "{count, plural, =0 {Tidak ada komentar terbuka} other {# komentar terbuka}}",
        en: "{count, plural, =0 {No comment is open} one {# comment open} other {# comments open}}",
      },
      none_why: {
        id: "Komentar mengatakan apa yang perlu diubah pada satu kalimat, dan tetap terbuka sampai ditandai selesai.",
        en: "A comment says what should change in one sentence, and stays open until it is marked as done.",
      },
      gone: { id: "Kalimatnya sudah diubah", en: "Its sentence was changed" },
      was: { id: "versi {number, number}", en: "version {number, number}" },
      done: { id: "Selesai", en: "Done" },
      is_open: { id: "Terbuka", en: "Open" },
      marked_done: { id: "Ditandai selesai oleh {who}", en: "Marked as done by {who}" },
      link: { id: "Komentari", en: "Comment" },
      add: { id: "Komentari kalimat", en: "Comment on a sentence" },
      sentence: { id: "Kalimat", en: "Sentence" },
      the_title: { id: "Judul", en: "Title" },
      text: { id: "Komentar", en: "Comment" },
      act: { id: "Simpan komentar", en: "Save the comment" },
      answer: { id: "Jawab atau tandai selesai", en: "Answer or mark as done" },
      which: { id: "Komentar yang mana", en: "Which comment" },
      reply: { id: "Jawaban", en: "Answer" },
      reply_hint: {
        id: "Boleh kosong bila hanya ditandai selesai.",
        en: "May be empty when it is only marked as done.",
      },
      ends: { id: "Ini selesai", en: "It is done" },
      answer_act: { id: "Simpan jawaban", en: "Save the answer" },
    },
    approvers: {
      ready: { id: "Sebelum terbit", en: "Before it goes out" },
      of: {
        id: "{given, number} dari {needed, plural, other {# persetujuan}}",
        en: "{given, number} of {needed, plural, one {# approval} other {# approvals}}",
      },
      two: {
        id: "Tingkat keparahan kasus ini memerlukan dua pemberi persetujuan yang berbeda.",
        en: "The severity of this case takes two different approvers.",
      },
      concerns_which: { id: "Berlaku untuk", en: "Applies to" },
      concerns: {
        statement: { id: "Pernyataan", en: "Statements" },
        finding: { id: "Temuan", en: "Findings" },
      } as const satisfies Each<typeof ruledActs>,
      title: { id: "Aturan orang kedua", en: "Second-person rules" },
      note: {
        id: "Untuk kasus mulai dari keparahan yang ditetapkan di sini, pernyataan organisasi Anda terbit setelah disetujui dua orang yang berbeda, yang keduanya bukan penulisnya, dan temuannya dikonfirmasi orang kedua sebelum kasus ditutup.",
        en: "In cases from the severity that is set here on, a statement of your organisation goes out once two different people have approved it, neither of them its author, and its findings are confirmed by a second person before the case is closed.",
      },
      from: { id: "Mulai dari keparahan", en: "From which severity on" },
      never: { id: "Satu orang cukup dalam setiap kasus", en: "One person is enough in every case" },
      from_severity: { id: "mulai dari {severity}", en: "from {severity} on" },
      reason: { id: "Alasan", en: "Reason" },
      reason_hint: { id: "Sekurangnya 20 karakter.", en: "At least 20 characters." },
      act: { id: "Simpan aturan", en: "Save the rule" },
      change: { id: "Ubah aturan", en: "Change a rule" },
      holds: { id: "Yang berlaku", en: "In force" },
      before: { id: "Yang berlaku sebelumnya", en: "In force before" },
      set_by: { id: "Ditetapkan oleh {who}", en: "Set by {who}" },
    },
    lowering: {
      title: { id: "Izin menyampaikan temuan", en: "Consent to say what was found" },
      drawn_on: { id: "Yang dipakai teks ini", en: "What the text draws on" },
      none: {
        id: "Tidak ada yang berlabel di atas TLP:CLEAR.",
        en: "Nothing in it has a label above TLP:CLEAR.",
      },
      sentence: { id: "kalimat {number, number}", en: "sentence {number, number}" },
      standing: {
        own: {
          id: "temuan sendiri",
          en: "found by ourselves",
        },
        agreed: { id: "diizinkan dengan menyetujui teksnya", en: "consented by approving the text" },
        given: { id: "diizinkan", en: "consent given" },
        refused: { id: "ditolak", en: "consent refused" },
        asked: { id: "menunggu jawaban", en: "waits for an answer" },
        not_asked: { id: "belum dimintakan izin", en: "not asked yet" },
      },
      nothing_asked: {
        id: "Tidak ada yang diminta saat ini.",
        en: "Nothing is asked at the moment.",
      },
      ask: { id: "Minta izin", en: "Ask for consent" },
      ask_note: {
        id: "Yang ditanya membaca kalimat ini saja, dan tahu bahwa kalimat ini hendak disampaikan.",
        en: "Whoever is asked reads this sentence alone, and learns that it is to be said.",
      },
      which: { id: "Yang mana", en: "Which" },
      asked_title: { id: "Izin yang diminta dari organisasi Anda", en: "Consent asked of your organisation" },
      asked_by: { id: "{organisation} bertanya, {who}", en: "{organisation} asks, {who}" },
      answer: {
        given: { id: "Izinkan", en: "Give consent" },
        refused: { id: "Tolak", en: "Refuse" },
      } as const satisfies Each<typeof loweringAnswers>,
      answer_legend: { id: "Boleh disampaikan dengan kata-kata ini?", en: "May it be said in these words?" },
      answer_reason: { id: "Alasan, bila ditolak", en: "Reason, if it is refused" },
      answer_hint: { id: "Sekurangnya 20 karakter.", en: "At least 20 characters." },
      answer_act: { id: "Simpan jawaban", en: "Save the answer" },
    },
  },
  acts: {
    "statement.comment": { id: "mengomentari kalimat", en: "commented on a sentence" },
    "statement.answer-comment": { id: "menjawab komentar", en: "answered a comment" },
    "statement.ask-consent": {
      id: "meminta izin menyampaikan temuan",
      en: "asked for consent to say what was found",
    },
    "statement.answer-consent": { id: "menjawab permintaan izin", en: "answered a request for consent" },
    "organisation.set-approvers": {
      id: "menetapkan kapan orang kedua diperlukan",
      en: "set when a second person is needed",
    },
  },
  refusals: {
    "statement.comment_done": { id: "Komentar ini sudah selesai.", en: "This comment is done already." },
    "statement.approvals_missing": {
      id: "Kasus ini memerlukan dua pemberi persetujuan yang berbeda, dan baru satu yang menyetujui versi ini.",
      en: "This case takes two different approvers, and fewer have approved this version.",
    },
    "statement.consent_asked_already": {
      id: "Untuk kalimat ini izinnya sudah diminta atau tidak diperlukan.",
      en: "Consent for this sentence was asked already, or is not needed.",
    },
    "statement.consent_answered": { id: "Ini sudah dijawab.", en: "It was answered already." },
    "statement.record_hidden": {
      id: "Anda tidak boleh melihat catatan ini. Orang yang boleh melihatnya yang menjawab.",
      en: "You may not see this record. Somebody who may see it has to answer.",
    },
  },
  fields: {
    unchanged_rule: { id: "Aturan ini sudah berlaku.", en: "This holds already." },
  },
  notices: {
    "statement.commented": {
      id: "Ada komentar atas pernyataan {number} dalam {reference}.",
      en: "Somebody commented on statement {number} of {reference}.",
    },
    "statement.consent_asked": {
      id: "Organisasi Anda dimintai izin menyampaikan sebuah temuan dalam {reference}.",
      en: "Your organisation is asked for consent to say what it found in {reference}.",
    },
    "statement.consent_answered": {
      id: "Permintaan izin dalam {reference} dijawab.",
      en: "A request for consent in {reference} was answered.",
    },
  },
} as const satisfies Noun;
