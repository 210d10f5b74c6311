import type { Noun } from "./noun";

/** Systems that were recorded twice, and those that were taken for one wrongly, in words. */
export default {
  words: {
    join: { id: "Gabungkan catatan ganda", en: "Join a double record" },
    join_note: {
      id: "Sistem ini tercatat dua kali. Yang melihat keduanya akan melihat satu; yang hanya melihat salah satunya tetap melihat yang itu saja. Jika ternyata keliru, keduanya dapat dipisahkan lagi.",
      en: "This system was recorded twice. Who sees both will see one; who sees one alone goes on seeing that one. Should it turn out wrong, the two can be taken apart again.",
    },
    join_into: { id: "Sama dengan", en: "The same as" },
    join_reason: { id: "Mengapa keduanya sama", en: "Why they are the same" },
    join_act: { id: "Gabungkan", en: "Join" },
    joined_into: {
      id: "Catatan ini digabungkan ke {name}.",
      en: "This record was joined into {name}.",
    },
    joined: { id: "Juga tercatat sebagai", en: "Also recorded as" },
    joined_by: { id: "digabungkan oleh {name}", en: "joined by {name}" },
    separate: { id: "Pisahkan catatan yang keliru digabung", en: "Take a wrong join apart" },
    separate_note: {
      id: "Kedua catatan berdiri sendiri lagi, masing-masing dengan apa yang dicatat padanya, juga sesudah digabung. Penggabungan dan pemisahannya tetap tercatat.",
      en: "Both records stand for themselves again, each with what was recorded of it, after the join too. That they were joined and taken apart stays on record.",
    },
    separate_which: { id: "Yang dipisahkan", en: "Which one to take out" },
    separate_reason: { id: "Mengapa keduanya bukan sistem yang sama", en: "Why they are not the same" },
    separate_act: { id: "Pisahkan", en: "Take apart" },
    separated: { id: "Pernah digabung", en: "Joined once" },
    separated_by: {
      id: "dipisahkan lagi oleh {by}",
      en: "taken apart again by {by}",
    },
  },
  acts: {
    "system.join": { id: "menggabungkan catatan sistem", en: "joined a system" },
    "system.separate": { id: "memisahkan catatan sistem", en: "took two joined systems apart" },
  },
  refusals: {
    "system.joined": {
      id: "Catatan ini sudah digabungkan ke sistem lain.",
      en: "This record was joined into another one already.",
    },
    "system.not_joined": {
      id: "Catatan ini tidak sedang digabungkan: mungkin sudah dipisahkan lebih dahulu.",
      en: "This record is not joined into another one: somebody may have taken them apart already.",
    },
  },
  fields: {
    joined_into_each_other: {
      id: "Sistem itu sudah digabungkan ke sistem ini.",
      en: "That one was joined into this one.",
    },
    same_system: {
      id: "Sistem tidak terhubung dengan dirinya sendiri.",
      en: "A system is not connected to itself.",
    },
  },
} as const satisfies Noun;
