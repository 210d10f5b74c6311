import type { Noun } from "./noun";

/** The timeline in words. */
export default {
  words: {
    title: { id: "Lini masa", en: "Timeline" },
    filter: { id: "Alur kerja", en: "Workstream" },
    all: { id: "Semua", en: "All" },
    of_event: { id: "Kejadian: {event}", en: "Event: {event}" },
    all_dates: { id: "Semua tanggal kejadian ini", en: "All dates of this event" },
    empty: { id: "Belum ada yang dicatat di sini.", en: "Nothing is recorded here." },
    empty_why: {
      id: "Lini masa memuat kejadian di dunia nyata dan menurut siapa. Apa yang dikerjakan di Runut ada di bagian audit.",
      en: "The timeline holds what happened in the world, by whose word. What is done in Runut stands in the audit tab.",
    },
    record: { id: "Catat kejadian", en: "Record an entry" },
    what: { id: "Apa yang terjadi", en: "What happened" },
    what_hint: {
      id: "Sebutkan menurut siapa, jika dasarnya hanya keterangan suatu pihak.",
      en: "With who says so, where only somebody’s word stands.",
    },
    day: { id: "Tanggal, dan jam bila diketahui (WIB)", en: "Day, and hour if known (WIB)" },
    party: { id: "Menurut siapa", en: "By whose word" },
    source: { id: "Disampaikan di mana", en: "Where it was said" },
    workstream: { id: "Alur kerja", en: "Workstream" },
    evidence: { id: "Barang bukti yang menunjukkannya", en: "Evidence that shows it" },
    event: {
      id: "Kejadian yang tanggalnya berbeda menurut pihak lain",
      en: "Event that others date differently",
    },
    event_hint: {
      id: "Beri kedua catatan nama yang sama, dan kedua tanggal akan ditampilkan berdampingan.",
      en: "Give both entries the same name and both dates stand side by side.",
    },
    event_hint_known: {
      id: "Beri kedua catatan nama yang sama, dan kedua tanggal akan ditampilkan berdampingan. Sudah dipakai: {events}.",
      en: "Give both entries the same name and both dates stand side by side. In use: {events}.",
    },
  },
  tabs: { timeline: { id: "Lini masa", en: "Timeline" } },
  acts: {
    "timeline.record": { id: "mencatat lini masa", en: "recorded an entry of the timeline" },
  },
} as const satisfies Noun;
