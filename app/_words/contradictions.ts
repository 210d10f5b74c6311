import type { Noun } from "./noun";

/** Where a statement says otherwise than what another organisation published, in words. */
export default {
  words: {
    otherwise: {
      title: {
        id: "Bertentangan dengan yang diterbitkan organisasi lain",
        en: "Contradicts what another organisation published",
      },
      title_ours: {
        id: "Bertentangan dengan yang diterbitkan organisasi Anda sendiri",
        en: "Contradicts what your own organisation published",
      },
      count: {
        id: "{count, plural, other {# kalimat}}",
        en: "{count, plural, one {# sentence} other {# sentences}}",
      },
      ours: { id: "Kalimat {number, number} versi ini", en: "Sentence {number, number} of this version" },
      theirs: { id: "{organisation}, terbit", en: "{organisation}, published" },
      by_use: {
        id: "Keduanya tentang hal yang sama dan tidak dapat berlaku bersama.",
        en: "Both are about the same thing and cannot both stand.",
      },
      by_quantity: {
        id: "“{said}” di sini, “{instead}” di sana, tentang hal yang sama.",
        en: "“{said}” here, “{instead}” there, about the same thing.",
      },
      none: {
        id: "Tidak ada kalimat yang bertentangan dengan yang diterbitkan organisasi lain.",
        en: "No sentence contradicts what another organisation published.",
      },
      in_spite: {
        id: "Mengapa tetap disetujui meskipun bertentangan",
        en: "Why it is approved in spite of that",
      },
      in_spite_hint: {
        id: "Sekurangnya 20 karakter. Disimpan dalam catatan bersama persetujuannya.",
        en: "At least 20 characters. The record keeps it with the approval.",
      },
      seen: {
        id: "Saya sudah membaca kedua kalimat di atas, kalimat demi kalimat.",
        en: "I have read both sentences, each pair of them.",
      },
      approved_in_spite: { id: "Tetap disetujui: “{reason}”", en: "Approved in spite of it: “{reason}”" },
    },
  },
  refusals: {
    "statement.contradicts_published": {
      id: "Ada kalimat yang bertentangan dengan yang sudah diterbitkan organisasi lain. Baca keduanya, nyatakan sudah dibaca, dan beri alasan; atau kembalikan versi ini.",
      en: "A sentence contradicts what another organisation has published. Read both, say that you did, and give a reason; or return the version.",
    },
  },
} as const satisfies Noun;
