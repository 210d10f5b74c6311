import type { Noun } from "./noun";

/** Files that came with an allegation or were sent to its source, in words. */
export default {
  words: {
    title: { id: "Lampiran", en: "Attachments" },
    none: { id: "Tidak ada lampiran.", en: "There is no attachment." },
    received: { id: "diterima bersama laporan", en: "received with the allegation" },
    sent: { id: "dikirim kepada pelapor", en: "sent to the source" },
    became: { id: "Menjadi barang bukti", en: "Became evidence" },
    came_with: { id: "Diterima bersama laporan", en: "Received with the allegation" },
    add: { id: "Tambah lampiran", en: "Add attachments" },
    of: { id: "Berkas ini", en: "These files" },
    of_received: { id: "diterima dari pelapor", en: "came from the source" },
    of_answer: { id: "dikirim bersama jawaban {at}", en: "were sent with the answer of {at}" },
    files_received: { id: "Berkas yang datang bersama laporan", en: "Files that came with the allegation" },
    files_sent: { id: "Berkas yang dikirim bersama jawaban", en: "Files sent with the answer" },
    files_proof: { id: "Berkas yang membuktikannya", en: "Files that prove it" },
    files_added: { id: "Berkas", en: "Files" },
    files_hint: {
      id: "Paling banyak 20 berkas, masing-masing paling besar {most}. Tiap berkas dihitung sidik digitalnya dan dipindai.",
      en: "At most 20 files, each up to {most}. Each is hashed and scanned.",
    },
    drop: { id: "atau jatuhkan di sini", en: "or drop them here" },
    file_received: {
      id: "sudah diterima; kosongkan jika tidak ikut",
      en: "received; untick it to leave it out",
    },
    waits: {
      id: "Berkas sedang dikirim. Formulir terkirim setelah semuanya diterima.",
      en: "Files are on their way. The form is sent once all have come.",
    },
    take: { id: "Unduh salinan", en: "Download a copy" },
    take_note: {
      id: "Tujuan Anda tercatat sebelum salinan diberikan.",
      en: "Your purpose is on record before the copy is given.",
    },
  },
  acts: {
    "attachment.add": { id: "menambah lampiran laporan", en: "added attachments to an allegation" },
    "attachment.open": {
      id: "mengunduh salinan lampiran laporan",
      en: "downloaded a copy of an allegation’s attachment",
    },
  },
  refusals: {
    "attachment.in_case": {
      id: "Laporan ini sudah ada dalam kasus: kumpulkan berkasnya di sana sebagai barang bukti.",
      en: "This allegation is in a case already: collect the file there as evidence.",
    },
    "attachment.is_evidence": {
      id: "Lampiran ini sudah menjadi barang bukti: ambil salinannya di halaman barang bukti itu.",
      en: "This attachment is evidence now: take the copy from the page of that item.",
    },
    "attachment.bytes_different": {
      id: "Isi berkas yang tersimpan tidak lagi cocok dengan SHA-256-nya, maka tidak diberikan.",
      en: "The stored bytes no longer match their SHA-256, so they are not given out.",
    },
    "attachment.bytes_missing": {
      id: "Isi berkas ini tidak ada lagi di penyimpanan.",
      en: "The bytes of this file are no longer in the store.",
    },
  },
} as const satisfies Noun;
