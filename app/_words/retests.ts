import type { Noun } from "./noun";

/** Re-tests of exposures in words. */
export default {
  words: {
    title: { id: "Uji ulang", en: "Re-tests" },
    plan: { id: "Rencanakan uji ulang", en: "Plan a re-test" },
    planned: { id: "Direncanakan {date} oleh {tester}.", en: "Planned for {date} by {tester}." },
    planned_for: { id: "Untuk tanggal", en: "Planned for" },
    tester: { id: "Penguji", en: "Tester" },
    tester_hint: { id: "Nama orang atau tim yang menguji.", en: "Who tests, a person or a team." },
    method: { id: "Cara menguji", en: "Method" },
    method_hint: {
      id: "Apa yang dicoba, dari mana, dan dengan alat apa.",
      en: "What is tried, from where and with which tool.",
    },
    record: { id: "Catat hasil uji ulang", en: "Record the result" },
    result: { id: "Hasil", en: "Result" },
    result_passed: { id: "Lulus", en: "Passed" },
    result_passed_note: {
      id: "Kelemahannya tidak ditemukan lagi: penutupannya terbukti.",
      en: "The weakness was not found again: its closure is confirmed.",
    },
    result_failed: { id: "Gagal", en: "Failed" },
    result_failed_note: {
      id: "Kelemahannya masih ada: kerentanan dibuka kembali.",
      en: "The weakness is still there: the exposure is reopened.",
    },
    result_not_done: { id: "Tidak dilakukan", en: "Not done" },
    result_not_done_note: {
      id: "Rencana ini berakhir dan keadaannya tidak berubah.",
      en: "The plan ends, and its state stays.",
    },
    tested_at: { id: "Diuji pada", en: "Tested on" },
    tested_at_hint: {
      id: "Tanggal, dengan jam bila diketahui. Kosongkan bila tidak dilakukan.",
      en: "The day, with the hour where it is known. Leave empty where it was not done.",
    },
    tested_by: { id: "diuji oleh {tester}", en: "tested by {tester}" },
    tested_by_ask: { id: "Diuji oleh", en: "Tested by" },
    tested_by_hint: {
      id: "Nama orang atau tim. Kosongkan bila penguji yang direncanakan.",
      en: "A person or a team. Leave empty where it was the planned tester.",
    },
    evidence: { id: "Barang bukti", en: "Evidence" },
    evidence_hint: { id: "Nomornya, misalnya E-0003.", en: "Its number, for example E-0003." },
    found: { id: "Apa yang ditemukan", en: "What was found" },
    found_hint: {
      id: "Sekurangnya 20 karakter, atau alasan mengapa tidak dilakukan.",
      en: "At least 20 characters, or why it was not done.",
    },
  },
  acts: {
    "exposure.plan-retest": { id: "merencanakan uji ulang", en: "planned a re-test" },
    "exposure.retest": { id: "mencatat hasil uji ulang", en: "recorded a re-test" },
  },
  refusals: {
    "exposure.retest_recorded": {
      id: "Hasil uji ulang ini sudah dicatat orang lain. Muat ulang halaman untuk melihatnya.",
      en: "Somebody has recorded the result of this re-test already. Reload the page to see it.",
    },
  },
  fields: {
    before_first_seen: {
      id: "Tanggal ini mendahului saat kerentanan pertama kali terlihat.",
      en: "This is before the exposure was first seen.",
    },
    after_what_happened: {
      id: "Sesuatu tercatat terjadi sebelum ini. Perbaiki tanggal itu dahulu bila keliru.",
      en: "Something is recorded to have happened before this. Put that date right first if it is wrong.",
    },
    before_closed: {
      id: "Ini mendahului penutupan yang diuji ulang.",
      en: "This is before the closing that is re-tested.",
    },
  },
} as const satisfies Noun;
