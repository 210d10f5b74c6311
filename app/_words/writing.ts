import type { Noun } from "./noun";

/** Writing a statement, what was said before it, words that need no basis, and what became of it since it was published, in words. */
export default {
  words: {
    writer: {
      keys: {
        id: "Ketik atau tempel. Enter memulai kalimat berikutnya, Alt dengan panah memindahkannya.",
        en: "Type or paste. Enter begins the next sentence, Alt with an arrow moves it.",
      },
      next: { id: "Kalimat berikutnya", en: "Next sentence" },
      likely: { id: "Paling mungkin", en: "Most likely" },
      all: { id: "Semua", en: "All" },
      up: { id: "Naikkan", en: "Move up" },
      down: { id: "Turunkan", en: "Move down" },
      remove: { id: "Hapus kalimat", en: "Take out" },
      proposed: { id: "Menurut kata-katanya:", en: "By its wording:" },
      differs: {
        id: "“{said}” berbeda dari dasarnya. {instead}",
        en: "“{said}” differs from what it rests on. {instead}",
      },
      sounds: {
        id: "Terdengar seperti penegasan: {words}. Jadikan penegasan, atau orang lain yang menyatakan sebaliknya.",
        en: "Sounds like an assertion: {words}. Make it one, or somebody else says that it is none.",
      },
      left_open: {
        id: "Isi bagian […], atau hapus kalimat ini. Selama masih ada, pernyataan tidak dapat diajukan.",
        en: "Fill in where […] stands, or take the sentence out. With it the statement cannot be handed in.",
      },
      open: { id: "Dasarnya belum dipilih", en: "Nothing chosen yet" },
      preview: { id: "Seperti yang dibaca masyarakat", en: "As the public reads it" },
      preview_note: {
        id: "Belum terbit. Hanya Anda yang melihat ini.",
        en: "Not published. You alone see this.",
      },
      before: { id: "Sebelum diajukan", en: "Before you hand it in" },
      nothing: { id: "Setiap penegasan berdasar.", en: "Every assertion is supported." },
      problem: { id: "Kalimat {number}: {state}", en: "Sentence {number}: {state}" },
    },
    said: {
      title: { id: "Yang sudah dikatakan", en: "What was said before" },
      claim: { id: "Klaim {number, number}", en: "Claim {number, number}" },
      nothing: {
        id: "Belum ada pernyataan atau sikap lain dalam kasus ini.",
        en: "No other statement or position in this case yet.",
      },
    },
    unlinked: {
      title: { id: "Kata-kata yang tidak memerlukan dasar", en: "Words that need no basis" },
      count: {
        id: "{count, plural, other {# bagian yang bukan penegasan}}",
        en: "{count, plural, one {# part that is not an assertion} other {# parts that are not assertions}}",
      },
      open: {
        id: "{count, plural, other {# terdengar seperti penegasan}}",
        en: "{count, plural, one {# sounds like an assertion} other {# sound like assertions}}",
      },
      sounds: { id: "Terdengar seperti penegasan:", en: "Sounds like an assertion:" },
      sign: {
        number: { id: "angka", en: "number" },
        date: { id: "tanggal", en: "date" },
        verdict: { id: "kata tentang hasil", en: "word of a verdict" },
        name: { id: "nama", en: "name" },
        denial: { id: "penyangkalan", en: "denial" },
        event: { id: "kata tentang kejadian", en: "word of an event" },
        unrecognised: { id: "kalimat yang tidak dikenali", en: "a sentence that was not recognised" },
      },
      a_title: { id: "Judul pernyataan", en: "Title of the statement" },
      act: { id: "Nyatakan bukan penegasan", en: "Say that it asserts nothing" },
      note: {
        id: "Hanya orang yang tidak menulis kata-kata ini yang dapat menyatakannya. Berlaku untuk kata-kata yang sama dalam setiap versi.",
        en: "Only somebody who did not write these words can say so. It holds for the same words in every version.",
      },
      none_open: { id: "Semuanya sudah dinyatakan.", en: "It was said of all of them." },
      which: { id: "Kata-kata yang mana", en: "Which words" },
      reason: { id: "Mengapa tidak menegaskan apa pun", en: "Why they assert nothing" },
      reason_hint: { id: "Sekurangnya 20 karakter.", en: "At least 20 characters." },
      cleared: { id: "Tidak menegaskan apa pun menurut {who}", en: "Asserts nothing, says {who}" },
    },
    flag: {
      none: { id: "Tidak ada tanda pada pernyataan ini", en: "Nothing is flagged on this statement" },
      none_why: {
        id: "Yang mendasarinya belum berubah sejak terbit. Bila berubah, pernyataan ini ditandai dan diputuskan: dikoreksi, atau dinyatakan tetap berlaku.",
        en: "What it rests on has not changed since it went out. Once it does, the statement is flagged and somebody decides: it is corrected, or it stands.",
      },
      to_statement: { id: "Ke pernyataan", en: "To the statement" },
      changed_finding: {
        id: "Temuan yang mendasari pernyataan ini sudah diganti.",
        en: "A finding that this statement rests on was superseded.",
      },
      changed_exposure: {
        id: "Status kerentanan yang disebut pernyataan ini berubah.",
        en: "An exposure that this statement speaks of changed.",
      },
      since: { id: "Sejak", en: "Since" },
      due: { id: "Putuskan selambatnya", en: "To be decided by" },
      correct: { id: "Tulis koreksi atau pencabutan", en: "Write a correction or retraction" },
      stands: { id: "Nyatakan tetap berlaku", en: "Let it stand" },
      stands_note: {
        id: "Pernyataan yang terbit tidak berubah. Alasan Anda disimpan dalam catatan.",
        en: "What was published does not change. The record keeps your reason.",
      },
      reason: { id: "Mengapa tetap berlaku", en: "Why it stands" },
      reason_hint: { id: "Sekurangnya 20 karakter.", en: "At least 20 characters." },
      corrects: { id: "Mengoreksi", en: "Corrects" },
      corrected_by: { id: "Dikoreksi oleh", en: "Corrected by" },
    },
  },
} as const satisfies Noun;
