import type { Noun } from "./noun";

/** The systems inventory as a file, brought in and taken out, in words. */
export default {
  words: {
    import: { id: "Ambil dari CSV", en: "Bring in from CSV" },
    import_note: {
      id: "Semua baris masuk atau tidak satu pun. Baris yang salah disebut satu per satu.",
      en: "All rows come in or none. Each row that is wrong is named.",
    },
    import_columns: {
      id: "Kolom: name, owner, class, sector, version, hosting, personal_data, as_of, said_by, source, supersedes, note. Hanya name dan class yang wajib. Pemilik (owner) dan yang menyatakannya (said_by) ditulis dengan nama atau singkatan yang dikenal Runut; bila berbeda-beda, said_by ditulis seperti “version: BSSN; health: Kemenkes”.",
      en: "Columns: name, owner, class, sector, version, hosting, personal_data, as_of, said_by, source, supersedes, note. Only name and class are required. An owner, and by whose word it is (said_by), is written by a name or short name that Runut knows; where the words are of several, said_by is written like “version: BSSN; health: Kemenkes”.",
    },
    import_data: { id: "Data pribadi ditulis seperti ini:", en: "Personal data is written like this:" },
    import_file: { id: "Berkas CSV", en: "CSV file" },
    import_file_hint: {
      id: "UTF-8, paling banyak 1 MB dan 2.000 baris.",
      en: "UTF-8, at most 1 MB and 2,000 rows.",
    },
    import_text: { id: "Atau tempelkan isinya", en: "Or paste its content" },
    import_act: { id: "Ambil semua baris", en: "Bring in all rows" },
    import_line: { id: "Baris {line}", en: "Line {line}" },
    import_more: { id: "dan {count} lagi", en: "and {count} more" },
    row: {
      unreadable: {
        id: "tidak dapat dibaca; periksa tanda kutipnya, yang harus dibuka dan ditutup pada sel yang sama",
        en: "cannot be read; look at its quotation marks, which open and close in the same cell",
      },
      cells: {
        id: "ada {value} sel, lebih banyak daripada kolomnya; teks yang memuat tanda pemisah ditulis dalam tanda kutip",
        en: "has {value} cells, more than there are columns; put a text that holds the separator in quotation marks",
      },
      name: {
        id: "tidak ada nama, atau lebih dari 200 tanda",
        en: "has no name, or one of more than 200 characters",
      },
      repeated: {
        id: "nama dan pemiliknya sama dengan baris {value}",
        en: "has the name and owner of line {value}",
      },
      exists: { id: "{value} sudah ada dalam inventaris", en: "{value} is in the inventory already" },
      owner: { id: "pemilik tidak dikenal: {value}", en: "owner is not known: {value}" },
      class: {
        id: "kategori bukan strategic, high, atau low: {value}",
        en: "class is none of strategic, high, low: {value}",
      },
      sector: { id: "sektor tidak dikenal: {value}", en: "sector is not known: {value}" },
      data: { id: "data pribadi tidak dapat dibaca: {value}", en: "personal data cannot be read: {value}" },
      as_of: {
        id: "bukan tanggal, atau belum tiba: {value}",
        en: "not a date, or one still to come: {value}",
      },
      said_by: {
        id: "tidak dikenal siapa yang menyatakan, atau tentang apa: {value}",
        en: "by whose word, or of what, is not known: {value}",
      },
      supersedes: { id: "tidak ada sistem bernama {value}", en: "there is no system called {value}" },
      loop: { id: "menggantikan dirinya sendiri melalui {value}", en: "supersedes itself through {value}" },
      long: { id: "terlalu panjang: {value}", en: "is too long: {value}" },
      column: { id: "kolom tidak dikenal: {value}", en: "column is not known: {value}" },
      missing: { id: "kolom tidak ada: {value}", en: "column is missing: {value}" },
      empty: { id: "tidak ada baris", en: "there are no rows" },
      many: { id: "lebih dari 2.000 baris", en: "more than 2,000 rows" },
    },
    export: { id: "Unduh CSV", en: "Download CSV" },
    export_note: {
      id: "Sistem dengan saringan ini, paling banyak 2.000. Label: TLP paling ketat dari kasusnya. Berkas yang tidak memuat semuanya bernama “incomplete”.",
      en: "The systems of this filter, at most 2,000, under the strictest TLP label of their cases. A file that does not hold all of them has “incomplete” in its name.",
    },
  },
  acts: {
    "system.import": { id: "mengambil sistem dari CSV", en: "brought in systems from CSV" },
    "system.export": { id: "mengunduh inventaris sistem", en: "downloaded the systems inventory" },
  },
  refusals: {
    "system.rows": {
      id: "Tidak satu baris pun masuk. Perbaiki baris yang disebut, lalu kirim lagi.",
      en: "No row came in. Mend the rows that are named, and send it again.",
    },
  },
} as const satisfies Noun;
