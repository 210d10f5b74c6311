import type { Noun } from "./noun";

/** Handing an approved statement to whom it is meant for, in words. */
export default {
  words: {
    hand_over: {
      title: { id: "Serahkan versi {number, number}", en: "Hand over version {number, number}" },
      link: { id: "Serahkan versi {number, number}", en: "Hand over version {number, number}" },
      again: { id: "Serahkan kepada pihak lain lagi", en: "Hand it to somebody else as well" },
      as: { id: "Yang diserahkan", en: "What is handed over" },
      note: {
        id: "Ditujukan kepada: {audience}. Teks ini tidak dimuat di halaman publik. Catat di sini setelah diserahkan; sesudah itu teksnya tidak dapat diubah lagi.",
        en: "Meant for: {audience}. This does not go on the public pages. Record it here once it was handed over; the text does not change after that.",
      },
      done: { id: "Sudah diserahkan kepada", en: "Handed over to" },
      by: { id: "dicatat oleh {who}", en: "recorded by {who}" },
      receiver: { id: "Diserahkan kepada", en: "Handed to" },
      receiver_hint: {
        id: "Orang atau organisasi yang menerimanya.",
        en: "The person or organisation that received it.",
      },
      channel: { id: "Melalui", en: "Through" },
      channel_hint: {
        id: "Misalnya surat, surel, atau rapat.",
        en: "For example a letter, an e-mail or a meeting.",
      },
      handed_at: { id: "Diserahkan, tanggal dan jam", en: "Handed over, date and hour" },
      proof: { id: "Bukti atau catatan", en: "Proof or note" },
      proof_hint: {
        id: "Nomor tanda terima, siapa yang menandatangani, atau bagaimana penyerahannya.",
        en: "The number of a receipt, who signed for it, or how it went.",
      },
      act: { id: "Catat penyerahan", en: "Record the hand-over" },
    },
  },
  acts: { "statement.hand-over": { id: "menyerahkan pernyataan", en: "handed over a statement" } },
  refusals: {
    "statement.for_the_public": {
      id: "Pernyataan ini ditujukan kepada masyarakat, jadi diterbitkan dan tidak diserahkan.",
      en: "This statement is meant for the public, so it is published and not handed over.",
    },
    "statement.handed_over_corrected": {
      id: "Pernyataan ini sudah dikoreksi atau dicabut oleh S{number, number}, jadi tidak diserahkan lagi. Serahkan yang itu.",
      en: "This statement was corrected or retracted by S{number, number}, so it is not handed over any more. Hand that one over.",
    },
    "statement.corrects_handed_over": {
      id: "Yang dikoreksi atau dicabut ini diserahkan dan tidak diterbitkan. Serahkan juga pernyataan ini.",
      en: "What this corrects or retracts was handed over and not published. Hand this statement over as well.",
    },
    "statement.handed_over": {
      id: "Pernyataan ini sudah diserahkan dan tidak diubah lagi. Susun pernyataan baru bila ada yang perlu ditambahkan atau dikoreksi.",
      en: "This statement was handed over and changes no more. Draft a new one for what is to be added or corrected.",
    },
  },
  fields: {
    corrects_handed_over: {
      id: "Yang dikoreksi atau dicabut ini hanya diserahkan. Pilih pembaca yang kepadanya pernyataan dapat diserahkan.",
      en: "What this corrects or retracts was handed over only. Choose an audience to which a statement can be handed.",
    },
  },
  notices: {
    "statement.handed_over": {
      id: "Sebuah pernyataan dalam {reference} diserahkan kepada yang dituju.",
      en: "A statement of {reference} was handed to whom it is meant for.",
    },
  },
} as const satisfies Noun;
