import type { Noun } from "./noun";

/** CISA's catalogue of known exploited vulnerabilities in words. */
export default {
  words: {
    title: { id: "Katalog kerentanan yang dieksploitasi", en: "Catalogue of exploited vulnerabilities" },
    why: {
      id: "Kerentanan dan indikator dengan nomor CVE ditandai bila CISA mencantumkannya sebagai kerentanan yang diketahui dieksploitasi. Runut tidak mengambil katalog ini dari jaringan: muat berkas JSON atau CSV dari situs CISA di sini.",
      en: "Exposures and observables with a CVE number are marked where CISA lists it as a known exploited vulnerability. Runut never fetches the catalogue from the network: load the JSON or CSV file from CISA’s site here.",
    },
    listed: {
      id: "dalam daftar CISA kerentanan yang diketahui dieksploitasi sejak {day} (katalog {version})",
      en: "in CISA’s list of known exploited vulnerabilities since {day} (catalogue {version})",
    },
    ransomware: { id: "Dipakai dalam serangan ransomware.", en: "Used in ransomware campaigns." },
    none: { id: "Belum ada katalog yang dimuat.", en: "No catalogue is loaded." },
    none_why: {
      id: "Selama itu tidak ada nomor CVE yang ditandai.",
      en: "Until then no CVE number is marked.",
    },
    loaded: { id: "Katalog yang dimuat", en: "Catalogues loaded" },
    holds: { id: "berlaku", en: "in force" },
    one: {
      id: "Katalog {version}, {count, plural, other {# kerentanan}}",
      en: "Catalogue {version}, {count, plural, one {# vulnerability} other {# vulnerabilities}}",
    },
    released: { id: "diterbitkan {day}", en: "released {day}" },
    loaded_by: { id: "dimuat oleh {who},", en: "loaded by {who}," },
    load: { id: "Muat katalog", en: "Load a catalogue" },
    file: { id: "Berkas katalog (JSON atau CSV)", en: "File of the catalogue (JSON or CSV)" },
    file_hint: {
      id: "known_exploited_vulnerabilities.json atau .csv, paling besar 16 MB. Satu baris yang salah membuat seluruh berkas ditolak. CSV tidak menyebut versinya: dipakai hari terakhir suatu baris ditambahkan.",
      en: "known_exploited_vulnerabilities.json or .csv, at most 16 MB. One wrong row refuses the whole file. A CSV does not tell its version: the last day on which a row was added is taken.",
    },
    no_file: { id: "Pilih berkasnya dahulu.", en: "Choose the file first." },
    faults: {
      id: "{count, plural, other {# hal yang salah dalam berkas ini}}. Tidak ada yang dimuat.",
      en: "{count, plural, one {# thing is wrong in this file} other {# things are wrong in this file}}. Nothing was loaded.",
    },
    fault: {
      missing: { id: "Baris {row}: {field} tidak ada.", en: "Row {row}: {field} is missing." },
      format: { id: "Baris {row}: {field} tidak dapat dibaca.", en: "Row {row}: {field} cannot be read." },
      repeated: { id: "Baris {row}: {field} muncul dua kali.", en: "Row {row}: {field} is there twice." },
    },
  },
  acts: { "kev.load": { id: "memuat katalog kerentanan", en: "loaded a catalogue of vulnerabilities" } },
  refusals: {
    "kev.already": {
      id: "Versi katalog ini sudah dimuat.",
      en: "This version of the catalogue is loaded already.",
    },
    "kev.older": {
      id: "Katalog ini lebih lama daripada yang sudah dimuat.",
      en: "This catalogue is older than the one that is loaded.",
    },
  },
  fields: {
    kev_too_large: {
      id: "Berkas ini lebih dari 16 MB.",
      en: "This file is larger than 16 MB.",
    },
    kev_unreadable: {
      id: "Berkas ini bukan JSON atau CSV dalam UTF-8.",
      en: "This file is neither JSON nor CSV in UTF-8.",
    },
    kev_not_a_catalogue: {
      id: "Berkas ini bukan katalog CISA: dalam JSON kurang judul, versi, tanggal terbit, jumlah, atau daftarnya; dalam CSV kurang suatu kolom.",
      en: "This file is not CISA’s catalogue: of JSON its title, version, date of release, count or list is missing; of CSV a column.",
    },
    kev_count: {
      id: "Jumlah yang disebut berkas ini tidak sama dengan jumlah barisnya.",
      en: "The count that the file states is not the number of its rows.",
    },
    kev_rows: {
      id: "Ada baris yang salah dalam berkas ini.",
      en: "Rows of this file are wrong.",
    },
  },
} as const satisfies Noun;
