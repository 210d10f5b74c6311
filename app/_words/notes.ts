import type { Noun } from "./noun";

/** Notes in words. */
export default {
  words: {
    title: { id: "Catatan kerja", en: "Notes" },
    note: {
      id: "Untuk mereka yang mengerjakan kasus ini; pejabat dan penghubung Kepolisian tidak membacanya.",
      en: "For those who work on this case; officials and police liaisons do not read them.",
    },
    none: { id: "Belum ada catatan kerja.", en: "No note yet." },
    none_why: {
      id: "Catatan kerja memuat apa yang perlu diketahui rekan dan bukan temuan, bukti, atau sikap.",
      en: "Notes hold what colleagues should know and what is no finding, evidence or position.",
    },
    back: { id: "Kembali ke kasus", en: "Back to the case" },
    write: { id: "Tulis catatan", en: "Write a note" },
    text: { id: "Catatan", en: "Note" },
    text_hint: {
      id: "Markdown: **tebal**, *miring*, - daftar, `kode`. Sebut seseorang dengan @ dan namanya, dan ia diberi tahu.",
      en: "Markdown: **bold**, *italic*, - list, `code`. Name somebody with @ and their name, and they are told.",
    },
    text_hint_known: {
      id: "Markdown: **tebal**, *miring*, - daftar, `kode`. Sebut seseorang dengan @ dan namanya, dan ia diberi tahu: {names}.",
      en: "Markdown: **bold**, *italic*, - list, `code`. Name somebody with @ and their name, and they are told: {names}.",
    },
    edit: { id: "Ubah catatan", en: "Change the note" },
    history: { id: "Teks sebelumnya", en: "Earlier texts" },
    changed: { id: "diubah", en: "written anew" },
    look: { id: "Buka catatan", en: "Open the note" },
  },
  tabs: { notes: { id: "Catatan kerja", en: "Notes" } },
  acts: { "note.write": { id: "menulis catatan kerja", en: "wrote a note" } },
  refusals: {
    "note.of_another": {
      id: "Catatan ini ditulis orang lain. Tulis catatan sendiri di bawahnya.",
      en: "Somebody else wrote this note. Write one of your own.",
    },
  },
  notices: {
    "note.mentioned": {
      id: "Anda disebut dalam catatan kerja {reference}",
      en: "You are named in a note on {reference}",
    },
  },
} as const satisfies Noun;
