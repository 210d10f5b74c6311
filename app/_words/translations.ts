import type { textOrigins } from "@/db/schema/vocabulary";
import type { Noun } from "./noun";
import type { Each } from "./said";

/** Translating statements in words. */
export default {
  words: {
    translation: {
      title: { id: "Terjemahan", en: "Translations" },
      only: {
        id: "Hanya teks {language} yang menjadi acuan",
        en: "Only the {language} text is authoritative",
      },
      into: { id: "Terjemahan ke {language}", en: "Translation into {language}" },
      language: { id: "Bahasa", en: "Language" },
      made_by: { id: "Dibuat oleh", en: "Made by" },
      state: { id: "Status", en: "State" },
      nobody: { id: "belum ada", en: "nobody yet" },
      origin: {
        human: { id: "orang", en: "a person" },
        machine: { id: "mesin", en: "a machine" },
      } satisfies Each<typeof textOrigins>,
      machine_entered: { id: "mesin, dimasukkan oleh {who}", en: "a machine, entered by {who}" },
      machine_asked: {
        id: "mesin ({service}), diminta oleh {who}",
        en: "a machine ({service}), asked by {who}",
      },
      reviewed_by: { id: "diperiksa oleh {who}", en: "reviewed by {who}" },
      not_reviewed: { id: "belum diperiksa", en: "not reviewed" },
      none: { id: "Belum ada", en: "None" },
      none_yet: { id: "Belum ada terjemahan", en: "No translation yet" },
      stands: {
        id: "{stand, number} dari {all, number} kalimat berlaku",
        en: "{stand, number} of {all, number} sentences stand",
      },
      out: { id: "Terbit", en: "Published" },
      waits: { id: "Terbit pada waktunya", en: "Published at its time" },
      open: { id: "Buka", en: "Open" },
      begin: { id: "Terjemahkan", en: "Translate" },
      update: { id: "Perbarui", en: "Update" },
      write: { id: "Tulis terjemahan", en: "Write the translation" },
      source: { id: "Teks acuan ({language})", en: "Authoritative text ({language})" },
      said: { id: "Terjemahan ({language})", en: "Translation ({language})" },
      sentence: { id: "Kalimat {number, number}", en: "Sentence {number, number}" },
      heading: { id: "Judul", en: "Title" },
      speaker: { id: "Yang berbicara", en: "Who speaks" },
      speaker_of: { id: "Yang berbicara: {who}", en: "Spoken by {who}" },
      row: {
        stands: { id: "Berlaku", en: "Stands" },
        stale: { id: "Usang", en: "Stale" },
        missing: { id: "Belum ada", en: "Missing" },
      },
      from: { id: "Dibuat dari: {text}", en: "Made from: {text}" },
      keeps: {
        id: "Terjemahan lama tetap tepat untuk kalimat yang baru",
        en: "The old translation is right for the new sentence as it is",
      },
      machine: { id: "dibuat mesin", en: "machine-made" },
      machine_all: { id: "Semuanya dibuat mesin.", en: "All of it is machine-made." },
      added: {
        id: "Angka yang tidak ada di teks acuan: {figures}",
        en: "Not in the authoritative text: {figures}",
      },
      missing_figures: {
        id: "Angka di teks acuan yang tidak ada di sini: {figures}",
        en: "In the authoritative text and not here: {figures}",
      },
      doubt: {
        id: "Bahasanya diragukan dan ditegaskan oleh penulisnya: “{reason}”",
        en: "Its language was doubted and its writer insisted: “{reason}”",
      },
      to_do: {
        id: "{count, plural, other {# kalimat perlu dikerjakan}}",
        en: "{count, plural, one {# sentence is to be done} other {# sentences are to be done}}",
      },
      write_note: {
        id: "Yang masih berlaku sudah diisikan. Kalimat yang usang memperlihatkan terjemahan lamanya; ubahlah, atau nyatakan bahwa ia tetap tepat.",
        en: "What still stands is filled in. A stale sentence shows its old translation: change it, or say that it is right as it is.",
      },
      whole: { id: "Tempel seluruh terjemahan", en: "Paste the whole translation" },
      whole_hint: {
        id: "Judul dulu, lalu kalimatnya: {count, number} seluruhnya, satu per baris atau sebagai teks biasa. Setelah itu baca masing-masing di samping teks acuannya.",
        en: "The title first, then the sentences: {count, number} in all, one a line or as flowing text. Then read each beside the authoritative text.",
      },
      lay: { id: "Pisahkan per kalimat", en: "Lay it beside the sentences" },
      pasted: {
        id: "Yang baru di sini dibuat oleh mesin dan ditempelkan",
        en: "What is new here was made by a machine and pasted",
      },
      pasted_hint: {
        id: "Masyarakat akan diberi tahu bahwa terjemahan ini dibuat dengan mesin. Kalimat yang kemudian diubah orang tidak lagi ditandai sebagai buatan mesin.",
        en: "The public is told that a machine made this translation. A sentence that a person changes later is no longer marked as made by a machine.",
      },
      insists: {
        id: "Alasan, bila Runut meragukan bahasanya",
        en: "Reason, if Runut doubts the language",
      },
      insists_hint: {
        id: "Sekurangnya 20 karakter. Runut menghitung kata yang paling lazim dan aksara; ia tidak mengerti teksnya.",
        en: "At least 20 characters. Runut counts the commonest words and the script; it does not understand the text.",
      },
      save: { id: "Simpan terjemahan", en: "Save the translation" },
      limits: {
        id: "Paling banyak 1.000 karakter tiap kalimat dan 160 untuk judul. Tanda yang tidak terlihat dan pembalik arah tulisan ditolak.",
        en: "At most 1,000 characters a sentence and 160 for the title. Signs that cannot be seen or turn the direction of writing are refused.",
      },
      review: { id: "Pemeriksaan", en: "Review" },
      review_note: {
        id: "Anda menyatakan telah membaca setiap kalimat di samping teks acuannya. Penerjemahnya sendiri tidak memeriksa.",
        en: "You say that you have read every sentence beside the authoritative text. Its translator does not review it.",
      },
      review_act: { id: "Terjemahan ini tepat", en: "This translation is right" },
      publish: { id: "Penerbitan terjemahan", en: "Publishing the translation" },
      publish_note: {
        id: "Terjemahan yang sudah diperiksa dan tidak tertinggal terbit bersama teks acuannya. Bila baru selesai sesudah itu, terjemahan diterbitkan di sini.",
        en: "A translation that is reviewed and up to date goes out together with its text. One that is ready only later is published here.",
      },
      publish_reason: { id: "Mengapa diterbitkan sekarang", en: "Why it goes out now" },
      publish_hint: { id: "Sekurangnya 20 karakter.", en: "At least 20 characters." },
      publish_act: { id: "Terbitkan terjemahan", en: "Publish the translation" },
      public_page: { id: "Halaman publik", en: "Public page" },
      where: { id: "Kedudukan", en: "Where it stands" },
      number: { id: "Terjemahan ke-{number, number}", en: "Translation {number, number}" },
      fingerprint: { id: "Sidik digital", en: "Fingerprint" },
    },
  },
  acts: {
    "statement.translate": { id: "menerjemahkan pernyataan", en: "translated a statement" },
    "statement.review-translation": { id: "memeriksa terjemahan", en: "reviewed a translation" },
    "statement.publish-translation": { id: "menerbitkan terjemahan", en: "published a translation" },
  },
  refusals: {
    "translation.pasted_otherwise": {
      id: "Teks yang ditempel terbaca sebagai {count, number} kalimat, sedangkan tempatnya {rows, number}, termasuk judul. Tulis satu baris untuk setiap tempat, lalu coba lagi.",
      en: "The pasted text reads as {count, number} sentences, and there are {rows, number} places, the title among them. Put one line for each place and try again.",
    },
    "statement.translator_reviews": {
      id: "Anda yang menerjemahkannya, jadi orang lain yang memeriksa.",
      en: "You translated it, so somebody else reviews it.",
    },
    "statement.translation_ended": {
      id: "Pernyataan ini ditarik atau dicabut, jadi tidak diterjemahkan lagi.",
      en: "This statement was withdrawn or retracted, so it is translated no further.",
    },
    "statement.not_translated": {
      id: "Belum ada terjemahan ke bahasa ini.",
      en: "There is no translation into this language yet.",
    },
    "statement.translation_reviewed": {
      id: "Terjemahan ini sudah diperiksa.",
      en: "This translation has been reviewed.",
    },
    "statement.translation_not_reviewed": {
      id: "Terjemahan ini belum diperiksa oleh orang lain.",
      en: "Nobody else has reviewed this translation yet.",
    },
    "statement.translation_stale": {
      id: "Ada kalimat yang usang atau belum diterjemahkan.",
      en: "A sentence of it is stale or missing.",
    },
    "statement.translation_out": {
      id: "Terjemahan ini sudah diterbitkan.",
      en: "This translation has been published.",
    },
    "statement.not_out_yet": {
      id: "Terjemahan tidak terbit sebelum teks acuannya.",
      en: "A translation is not published before its authoritative text.",
    },
    "statement.translated_meanwhile": {
      id: "Seseorang menulis terjemahan baru sementara itu. Bukalah dan bandingkan dengan yang Anda tulis di sini.",
      en: "Somebody wrote a newer translation meanwhile. Open it and compare it with what you wrote here.",
    },
  },
  fields: {
    authoritative_language: {
      id: "Ini bahasa teks acuannya.",
      en: "This is the language of the authoritative text.",
    },
    stale_unchanged: {
      id: "Kalimat aslinya berubah. Ubahlah terjemahannya, atau centang bahwa ia tetap tepat.",
      en: "The sentence that it translates has changed. Change it, or tick that it is right as it is.",
    },
    other_language: {
      id: "Tampaknya bukan dalam bahasa ini.",
      en: "This does not seem to be in this language.",
    },
    as_in_original: {
      id: "Ini kata-kata teks acuannya, belum diterjemahkan.",
      en: "These are the words of the authoritative text, not translated.",
    },
    language_doubted: {
      id: "Perbaiki kalimat yang ditandai, atau tulislah mengapa bahasanya benar.",
      en: "Mend the marked sentences, or write why their language is right.",
    },
  },
} satisfies Noun;
