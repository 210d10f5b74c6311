import type { comparedFields } from "@/lib/statements/compare";
import type { Noun } from "./noun";
import type { Each } from "./said";

/** Advice to the public, by when the next update is promised, whose words are quoted, and what one version changed in another, in words. */
export default {
  words: {
    promise: {
      at: { id: "Pembaruan berikutnya selambatnya", en: "Next update by" },
      hint: {
        id: "Tampil di halaman publik. Sejak terbit menjadi tenggat kasus ini, sampai pernyataan berikutnya terbit.",
        en: "Shown to the public. From publication on it runs as a deadline of the case, until the next statement is out.",
      },
      zone: { id: "Zona waktunya", en: "Its time zone" },
      none: { id: "Tidak dijanjikan", en: "None promised" },
    },
    quoting: {
      position: { id: "Mengutip sikap", en: "Quotes the position" },
      none: { id: "Bukan kutipan sikap yang tercatat", en: "None that is recorded" },
      differs: {
        id: "Kata-katanya berbeda dari kata-kata pihak itu yang tercatat.",
        en: "The words differ from those recorded of that party.",
      },
      no_words: {
        id: "Kata-kata pihak itu tidak tercatat pada sikap ini.",
        en: "No words of that party were recorded with this position.",
      },
    },
    comparison: {
      is: {
        removed: { id: "Dihapus", en: "Taken out" },
        added: { id: "Ditambahkan", en: "Added" },
        changed: { id: "Diubah", en: "Changed" },
        moved: { id: "Dipindahkan", en: "Moved" },
      },
      field: {
        text: { id: "Kata-kata", en: "Words" },
        kind: { id: "Jenis", en: "Kind" },
        basis: { id: "Dasar", en: "Rests on" },
        use: { id: "Yang dikatakannya", en: "Says of it" },
        speaker: { id: "Yang mengatakan", en: "Who said it" },
        quotes: { id: "Sikap yang dikutip", en: "Position quoted" },
        begins: { id: "Paragraf", en: "Paragraph" },
      } as const satisfies Each<typeof comparedFields>,
      title: { id: "Judul", en: "Title" },
      from_to: { id: "{before} → {after}", en: "{before} → {after}" },
      none: { id: "tidak ada", en: "none" },
      begins: { id: "dimulai di sini", en: "begins here" },
      flows: { id: "berlanjut", en: "goes on" },
      same: {
        id: "{count, plural, other {# kalimat}} tidak berubah.",
        en: "{count, plural, one {# sentence is} other {# sentences are}} as before.",
      },
    },
    advice: {
      title: { id: "Anjuran kepada masyarakat", en: "Advice to the public" },
      note: {
        id: "Apa yang dapat dilakukan masyarakat, terpisah dari fakta. Tampil di bagian tersendiri.",
        en: "What people can do, apart from facts. It stands in a section of its own.",
      },
      add: { id: "Tambah anjuran", en: "Add advice" },
      next: { id: "Anjuran berikutnya", en: "Next advice" },
    },
  },
  refusals: {
    "statement.next_update_past": {
      id: "Waktu pembaruan yang dijanjikan versi ini sudah lewat sebelum pernyataan terbit. Tulis versi baru dengan waktu yang lain.",
      en: "The moment by which this version promises an update is past before it would be out. Write a version with another one.",
    },
  },
} as const satisfies Noun;
