import type { Noun } from "./noun";

/** Exposures in words. */
export default {
  words: {
    title: { id: "Kerentanan", en: "Exposures" },
    empty: {
      id: "Belum ada kerentanan yang dapat Anda lihat.",
      en: "No exposure that you may see is recorded.",
    },
    empty_why: {
      id: "Kerentanan adalah kelemahan teknis suatu sistem: layanannya, kelemahannya, dan data di baliknya.",
      en: "An exposure is a technical weakness of a system: the service, the weakness, the data behind it.",
    },
    system_first: { id: "Catat sistemnya terlebih dahulu.", en: "Record the system first." },
    one: { id: "Kerentanan {number}, {system}", en: "Exposure {number}, {system}" },
    record: { id: "Catat kerentanan", en: "Record an exposure" },
    system: { id: "Sistem", en: "System" },
    service: { id: "Layanan", en: "Service" },
    service_hint: { id: "Misalnya Elasticsearch.", en: "For example Elasticsearch." },
    host: { id: "Host", en: "Host" },
    host_hint: {
      id: "Nama atau alamat IP. Tulis “dirahasiakan” bila sengaja tidak dicatat.",
      en: "A name or an IP address. Write “withheld” where it is not to be written down.",
    },
    host_withheld: { id: "sengaja tidak dicatat", en: "withheld" },
    port: { id: "Porta", en: "Port" },
    port_hint: {
      id: "Misalnya 9200/tcp, atau “tidak diumumkan”.",
      en: "For example 9200/tcp, or “not published”.",
    },
    cwe: { id: "Kelemahan", en: "Weakness" },
    cwe_hint: {
      id: "Nomor CWE, misalnya CWE-306, CWE-668.",
      en: "CWE numbers, for example CWE-306, CWE-668.",
    },
    cve: { id: "Nomor CVE", en: "CVE numbers" },
    cve_hint: {
      id: "Bila ada, misalnya CVE-2015-1427. Yang tercantum dalam katalog CISA ditandai.",
      en: "Where there are any, for example CVE-2015-1427. Those in CISA’s catalogue are marked.",
    },
    owasp: { id: "Kategori OWASP", en: "OWASP category" },
    owasp_hint: {
      id: "Dengan edisinya, misalnya 2017 A3; daftar edisi 2017, 2021, dan 2025 muncul saat Anda mengetik.",
      en: "With its edition, for example 2017 A3; the lists of 2017, 2021 and 2025 are offered as you type.",
    },
    categories: { id: "Data yang terbuka", en: "Data exposed" },
    categories_hint: { id: "Satu kategori per baris.", en: "One category a line." },
    by_category: { id: "Jumlah per kategori", en: "Counts by category" },
    by_category_hint: {
      id: "Untuk setiap kategori: angka, rentang seperti 1.000-2.000, atau kosong bila tidak diketahui.",
      en: "For each category a number, a range such as 1,000-2,000, or nothing where it is not known.",
    },
    category: { id: "Kategori data", en: "Category of data" },
    amount_hint: { id: "Angka atau rentang.", en: "A number or a range." },
    not_known: { id: "tidak diketahui", en: "not known" },
    data_of: {
      id: "{category}: {people} orang, {records} baris data",
      en: "{category}: people {people}, records {records}",
    },
    people_all: { id: "Jumlah orang seluruhnya", en: "People concerned in all" },
    records_all: { id: "Jumlah baris data seluruhnya", en: "Records in all" },
    count_data: { id: "Catat jumlah suatu kategori", en: "Count a category of data" },
    report: { id: "Catat pelaporan", en: "Record that it was reported" },
    counted: { id: "Dihitung", en: "Counted" },
    put_right: {
      id: "Ubah yang dicatat: pelaporan, keadaan, jumlah",
      en: "Amend what was recorded: reports, steps, counts",
    },
    reported: { id: "Dilaporkan", en: "Reported" },
    closed: { id: "Tertutup", en: "Closed" },
    reported_at: { id: "Dilaporkan pada", en: "Reported on" },
    reported_at_hint: {
      id: "Tanggal, dengan jam bila diketahui. Tanggal menurut pihak lain dicatat terpisah.",
      en: "The day, with the hour where it is known. What another party says of it is recorded beside it.",
    },
    reported_to: { id: "Dilaporkan kepada", en: "Reported to" },
    as_recorded: { id: "{counted} (sebagaimana dicatat)", en: "{counted} (as recorded)" },
    to_whom: { id: "kepada {party}", en: "to {party}" },
    people_label: { id: "Jumlah orang", en: "People concerned" },
    records_label: { id: "Jumlah baris data", en: "Records" },
    people: {
      id: "{count, plural, other {# orang}}",
      en: "{count, plural, one {# person} other {# people}}",
    },
    records: {
      id: "{count, plural, other {# baris data}}",
      en: "{count, plural, one {# record} other {# records}}",
    },
    first_seen: { id: "Pertama kali terlihat", en: "First seen" },
    first_seen_hint: {
      id: "Tanggal, dengan jam bila diketahui.",
      en: "The day, with the hour where it is known.",
    },
    first_seen_by: { id: "Pertama kali dilihat oleh", en: "First seen by" },
    first_seen_party: { id: "Tanggal itu menurut siapa", en: "By whose word that date is" },
    seen_by: { id: "oleh {party}", en: "by {party}" },
    says_itself: { id: "menurut keterangannya sendiri", en: "by its own word" },
    another_date: { id: "Catat tanggal menurut pihak lain", en: "Record another party’s date" },
    another_date_of: { id: "Kejadian", en: "Of what" },
    another_date_at: { id: "Menurut pihak itu pada", en: "When, by its word" },
    another_date_hint: {
      id: "Tanggal, dengan jam bila diketahui. Yang tercatat sebelumnya tetap ada di sampingnya.",
      en: "The day, with the hour where it is known. What was recorded before stays beside it.",
    },
    steps: { id: "Riwayat keadaannya", en: "How it came to its state" },
    recorded: { id: "dicatat", en: "recorded" },
    recorded_by: { id: "Dicatat oleh {by},", en: "Recorded by {by}," },
    says: { id: "menurut {party}", en: "by the word of {party}" },
    occurred_at: { id: "Terjadi pada", en: "When it happened" },
    occurred_at_hint: {
      id: "Tanggal kejadiannya, dengan jam bila diketahui.",
      en: "The day it happened, with the hour where it is known.",
    },
    by_whose_word: { id: "Menurut siapa", en: "By whose word" },
    move: { id: "Ubah keadaan", en: "Change its state" },
    to: { id: "Keadaan baru", en: "New state" },
    move_reason: { id: "Apa buktinya", en: "What shows it" },
    move_reason_hint: {
      id: "Sekurangnya 20 karakter. Tersimpan dalam catatan atas nama Anda.",
      en: "At least 20 characters. Stays on record with your name.",
    },
    score: { id: "Tambahkan skor", en: "Add a score" },
    score_first: { id: "Skor CVSS", en: "CVSS score" },
    assessor_organisation: { id: "Organisasi yang menilai", en: "Assessing organisation" },
    assessor: { id: "Penilai, atau anggapannya", en: "Assessor, or the assumption" },
    assessor_hint: {
      id: "Wajib bila tidak ada organisasi yang dipilih. Skor beberapa penilai dicatat berdampingan; skor baru dari penilai yang sama menggantikan skor lamanya.",
      en: "Needed where no organisation is chosen. Scores of several assessors stand side by side; a later one of the same assessor takes the place of the earlier.",
    },
    vector: { id: "Vektor CVSS 3.1 atau 4.0", en: "CVSS 3.1 or 4.0 vector" },
    vector_hint: { id: "Skor dihitung dari vektor ini.", en: "The score is computed from it." },
  },
  tabs: { exposures: { id: "Kerentanan", en: "Exposures" } },
  obstacles: {
    exposures_open: {
      hangs: {
        id: "{count, plural, other {# kerentanan belum ditutup.}}",
        en: "{count, plural, one {# exposure is not closed.} other {# exposures are not closed.}}",
      },
      mend: { id: "Buka kerentanan", en: "Open the exposures" },
    },
  },
  acts: {
    "exposure.record": { id: "mencatat kerentanan", en: "recorded an exposure" },
    "exposure.count-data": { id: "mencatat jumlah data yang terbuka", en: "counted exposed data" },
    "exposure.report": {
      id: "mencatat tanggal kerentanan menurut suatu pihak",
      en: "recorded a date of an exposure by a party’s word",
    },
    "exposure.score": { id: "menilai kerentanan", en: "scored an exposure" },
    "exposure.move": { id: "mengubah status kerentanan", en: "changed the state of an exposure" },
  },
  fields: {
    not_reported: {
      id: "Hanya pelaporan yang ditujukan kepada suatu pihak. Kosongkan.",
      en: "Only what was reported was reported to somebody. Leave it empty.",
    },
    no_such_port: { id: "Porta bernomor 1 sampai 65535.", en: "A port has a number from 1 to 65535." },
  },
  refusals: {
    "exposure.already": {
      id: "Kerentanan ini sudah dalam keadaan tersebut.",
      en: "The exposure is in this state already.",
    },
    "exposure.not_closed": {
      id: "Hanya kerentanan yang sudah tertutup yang dapat diuji ulang.",
      en: "Only a closed exposure can be re-tested.",
    },
    "exposure.open": {
      id: "Kerentanan yang terbuka dapat dimitigasi atau ditutup.",
      en: "An open exposure can be mitigated or closed.",
    },
    "exposure.mitigated": {
      id: "Kerentanan yang dimitigasi dapat ditutup atau dibuka kembali.",
      en: "A mitigated exposure can be closed or reopened.",
    },
    "exposure.closed": {
      id: "Kerentanan yang tertutup dapat diuji ulang atau dibuka kembali.",
      en: "A closed exposure can be re-tested or reopened.",
    },
    "exposure.retested_closed": {
      id: "Kerentanan yang sudah diuji ulang dapat dibuka kembali.",
      en: "A re-tested exposure can be reopened.",
    },
    "exposure.reopened": {
      id: "Kerentanan yang terbuka kembali dapat dimitigasi atau ditutup.",
      en: "A reopened exposure can be mitigated or closed.",
    },
  },
} as const satisfies Noun;
