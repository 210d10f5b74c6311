import type { Noun } from "./noun";

/** Taking evidence in, in words. */
export default {
  words: {
    collect: { id: "Tambahkan barang bukti", en: "Add evidence" },
    kind: { id: "Jenis", en: "Kind" },
    what: { id: "Apa barang buktinya", en: "What it is" },
    what_hint: { id: "Judul yang netral, tanpa penilaian.", en: "A neutral title, without a judgement." },
    method: { id: "Cara memperolehnya", en: "How it was taken" },
    method_hint: {
      id: "Misalnya: tangkapan jaringan atas satu jawaban.",
      en: "For example: network capture of one answer.",
    },
    tool: { id: "Alat", en: "Tool" },
    tool_hint: { id: "Dengan versinya.", en: "With its version." },
    place: { id: "Tempat", en: "Place" },
    place_hint: { id: "Tempat barang bukti diambil.", en: "Where it was taken." },
    collected_at: { id: "Waktu diperoleh (WIB)", en: "When it was taken (WIB)" },
    collected_at_hint: { id: "Jika dikosongkan, dianggap sekarang.", en: "Left empty, it is now." },
    declared: {
      id: "Sidik digital yang disebutkan pengirim (SHA-256, SHA-1, atau MD5)",
      en: "Hash that the sender declares (SHA-256, SHA-1 or MD5)",
    },
    declared_hint: {
      id: "Tempel seperti adanya, juga beberapa sekaligus. Dibandingkan dengan berkas yang tersimpan, dan tetap dicatat jika berbeda. Jika dikosongkan, peramban Anda menghitungnya.",
      en: "Paste it as it is, several too. It is compared with the stored bytes and kept beside them if it differs. Left empty, your browser computes it.",
    },
    file: { id: "Berkas", en: "File" },
    file_hint: {
      id: "Paling besar {most}. Tidak untuk benda fisik.",
      en: "Up to {most}. Not for a physical object.",
    },
    choose_files: { id: "Pilih berkas", en: "Choose files" },
    drop_files: { id: "atau jatuhkan di sini, folder juga bisa", en: "or drop them here, a folder too" },
    choose_folder: { id: "Pilih folder", en: "Choose a folder" },
    folder: { id: "Atau satu folder", en: "Or a folder" },
    folder_hint: {
      id: "Jika ada beberapa berkas, masing-masing menjadi satu barang bukti dan letaknya ditulis setelah judul. Setelah terputus atau halaman tertutup, pilih lagi berkas yang sama: pengiriman diteruskan dari tempat terhenti, dengan isian waktu itu.",
      en: "With several files each becomes an item, and its path follows the title. After a cut or a closed page, choose the same file again: it goes on where it stopped, with what was typed then.",
    },
    chosen: { id: "Berkas dipilih", en: "Files chosen" },
    declared_one: {
      id: "Satu sidik digital hanya untuk satu berkas; yang dari beberapa berkas dihitung oleh peramban Anda.",
      en: "A hash goes with one file; several are hashed by your browser.",
    },
    same_bytes: { id: "Isinya sama dengan", en: "The same bytes as" },
    transfer: {
      all: { id: "Semua berkas", en: "All files" },
      waiting: { id: "menunggu giliran", en: "waits its turn" },
      sending: { id: "sedang dikirim", en: "on its way" },
      paused: { id: "dijeda", en: "paused" },
      hashing: {
        id: "sudah sampai; sidik digitalnya sedang dihitung di tempat penyimpanan",
        en: "has come; it is being hashed where it lies",
      },
      held: { id: "tersimpan", en: "held" },
      refused: { id: "ditolak", en: "refused" },
      broken: {
        id: "terputus; yang sudah sampai disimpan seminggu",
        en: "broken off; what has come is kept for a week",
      },
      pause: { id: "Jeda", en: "Pause" },
      go_on: { id: "Teruskan", en: "Go on" },
      twins: { id: "Isi yang sama tersimpan sebagai", en: "The same bytes are held as" },
      different: {
        id: "Sidik digital yang tersimpan berbeda dari yang disebutkan pengirim; hal ini tercatat.",
        en: "What is held hashes otherwise than what the sender declared; that is on record.",
      },
    },
    sending: { id: "Mengirim dan menghitung sidik digital…", en: "Sending and hashing…" },
    broken: {
      id: "Berkas tidak sampai. Periksa sambungan dan kirim lagi; isian Anda masih ada di sini.",
      en: "The file did not arrive. Check the connection and send it again; what you typed is still here.",
    },
  },
  acts: {
    "evidence.collect": { id: "mengambil barang bukti", en: "collected evidence" },
  },
  refusals: {
    "evidence.damaged_at_rest": {
      id: "Berkas yang sama sudah tersimpan, tetapi yang tersimpan rusak. Beri tahu administrator sebelum mengirimnya lagi.",
      en: "The same file is stored already, and what is stored is damaged. Tell an administrator before you send it again.",
    },
    "evidence.no_room": {
      id: "Tempat penyimpanan barang bukti penuh. Tidak ada yang diterima. Beri tahu administrator; pengunggahan yang sedang berjalan dapat diteruskan sesudahnya.",
      en: "There is no room left where evidence is kept. Nothing was taken in. Tell an administrator; an upload that was under way can go on afterwards.",
    },
    "evidence.store_away": {
      id: "Tempat penyimpanan barang bukti sedang tidak dapat dihubungi. Tidak ada yang diterima dan tidak ada yang diberikan. Coba lagi nanti, dan beri tahu administrator jika tetap demikian.",
      en: "Where evidence is kept cannot be reached now. Nothing was taken in and nothing was given out. Try again later, and tell an administrator if it stays so.",
    },
    "evidence.changed_on_the_way": {
      id: "Yang sampai bukan yang dibaca peramban Anda. Tidak ada yang dicatat; kirim berkas itu sekali lagi.",
      en: "What arrived is not what your browser read. Nothing is recorded; send the file once more.",
    },
    "evidence.upload_unfinished": {
      id: "Berkas belum diterima seluruhnya. Pilih lagi berkas itu untuk meneruskan.",
      en: "The file has not come whole yet. Choose it again to go on.",
    },
  },
  fields: {
    file_required: { id: "Pilih berkas.", en: "Choose a file." },
    file_too_large: {
      id: "Berkas ini melebihi ukuran yang diizinkan.",
      en: "This file is larger than is allowed here.",
    },
    too_many_files: {
      id: "Paling banyak 20 berkas sekaligus. Tambahkan sisanya di halaman laporan.",
      en: "At most 20 files at once. Add the rest on the allegation’s page.",
    },
    type_again: {
      id: "Ketik sekali lagi: isian ini tidak pernah disimpan sebagai draf.",
      en: "Type this once more: it is never kept as a draft.",
    },
    choose_files_again: {
      id: "Berkas yang diterima sebelumnya tidak ada lagi. Pilih lagi berkas itu.",
      en: "A file that had been received is no longer there. Choose it again.",
    },
    no_file_for_a_physical_object: {
      id: "Benda fisik tidak memiliki berkas.",
      en: "A physical object has no file.",
    },
  },
} as const satisfies Noun;
