import type { proposalKinds } from "@/lib/statements/templates/template";
import type { Variable } from "@/lib/statements/templates/variables";
import type { Noun } from "./noun";
import type { Each, Said } from "./said";

/** Templates of statements in words. */
export default {
  words: {
    title: { id: "Templat pernyataan", en: "Statement templates" },
    note: {
      id: "Teks awal setiap jenis pernyataan. Versi yang baru berlaku untuk konsep berikutnya; versi lama disimpan.",
      en: "What a statement of each kind begins with. A new version holds for the next draft; the old ones are kept.",
    },
    name: { id: "{kind}, {language}", en: "{kind}, {language}" },
    column: {
      template: { id: "Templat", en: "Template" },
      begins: { id: "Judul", en: "Title" },
      version: { id: "Versi", en: "Version" },
      by: { id: "Disimpan oleh", en: "Saved by" },
    },
    original: { id: "bawaan Runut", en: "comes with Runut" },
    preview_note: {
      id: "Isian dalam kurung kurawal diganti dari kasus ketika dipakai.",
      en: "What stands in braces is filled in from the case when it is used.",
    },
    title_hint: {
      id: "Nama dan tanggal diisi dari kasus.",
      en: "Names and dates are filled in from the case.",
    },
    reason: { id: "Yang berubah", en: "What changed" },
    save: { id: "Simpan versi {number, number}", en: "Save version {number, number}" },
    in_a_case: { id: "Dalam suatu kasus", en: "In a case" },
    all_rest: {
      id: "Untuk setiap penegasan diusulkan dasarnya.",
      en: "A basis is proposed for every assertion.",
    },
    proposed: { id: "Dasar diusulkan", en: "Basis proposed" },
    later: { id: "Dipilih saat menyusun", en: "Chosen when it is drafted" },
    variables: { id: "Yang dapat diisi dari kasus", en: "What a case fills in" },
    variables_note: {
      id: "Tulis persis dengan kurung kurawalnya. Yang belum ada nilainya dalam suatu kasus tampil sebagai […], dan pernyataan tidak dapat diajukan selama […] masih ada. […] juga boleh ditulis sendiri.",
      en: "Write them as they are, braces included. One that a case has no value for shows as […], and a statement with […] in it cannot be handed in. You may write […] yourself.",
    },
    variable: {
      organisation: { id: "nama organisasi yang berbicara", en: "the organisation that speaks" },
      system: { id: "sistem pertama dalam kasus", en: "the first system of the case" },
      "received on": { id: "hari laporan pertama diterima", en: "the day the first allegation was received" },
      asked: {
        id: "pihak yang terakhir ditanya dan belum menjawab",
        en: "the party asked last that has not answered",
      },
      "asked on": { id: "hari pihak itu ditanya", en: "the day it was asked" },
      deadline: { id: "tenggat berikutnya, dengan jam", en: "the next deadline, with its hour" },
      "next update": {
        id: "pembaruan yang dijanjikan, dengan jam",
        en: "the update that was promised, with its hour",
      },
    } as const satisfies Record<Variable, Said>,
    rests: {
      received: { id: "Penerimaan laporan pertama", en: "Receipt of the first allegation" },
      asked: { id: "Pertanyaan yang terbuka: sudah ditanyakan", en: "The open question: that it was asked" },
      unanswered: {
        id: "Pertanyaan yang terbuka: jawabannya belum diketahui",
        en: "The open question: that the answer is not known",
      },
      due: { id: "Tenggat berikutnya", en: "The next deadline" },
    } as const satisfies Each<typeof proposalKinds>,
    earlier: { id: "Versi sebelumnya", en: "Earlier versions" },
    version: { id: "Versi {number, number}", en: "Version {number, number}" },
    from: { id: "Mulai dari templat", en: "Begin with a template" },
    from_hint: {
      id: "Nama dan tanggal diisi dari kasus ini. Yang belum ada tampil sebagai […].",
      en: "Names and dates are filled in from this case. What is missing shows as […].",
    },
    none: { id: "Tanpa templat", en: "None" },
    fill: { id: "Isi dari templat", en: "Fill in" },
  },
  acts: { "template.save": { id: "menyimpan versi templat", en: "saved a version of a template" } },
  fields: {
    unknown_variable: {
      id: "Ada isian dalam kurung kurawal yang tidak dikenal. Pakai salah satu dari daftar.",
      en: "Something in braces is not known. Use one from the list.",
    },
  },
} as const satisfies Noun;
