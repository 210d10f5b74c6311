import type { Noun } from "./noun";

/** What any form or command can refuse, in words. */
export default {
  words: {
    other: { id: "Tindakan ini tidak dapat dilakukan.", en: "This could not be done." },
    at_most: {
      id: "Paling banyak {most, number} karakter; isian Anda {given, number}.",
      en: "At most {most, number} characters; you have {given, number}.",
    },
    at_least: {
      id: "Sedikitnya {least, number} karakter; isian Anda {given, number}.",
      en: "At least {least, number} characters; you have {given, number}.",
    },
    lines: { id: "baris {lines}.", en: "line {lines}." },
    sign: {
      id: "Tandanya {sign}, karakter ke-{at}, setelah “{after}”.",
      en: "The sign is {sign}, character {at}, after “{after}”.",
    },
  },
  refusals: {
    invalid: { id: "Beberapa isian perlu diperiksa.", en: "Some fields need another look." },
    unreadable: {
      id: "Kiriman ini tidak dapat dibaca. Muat ulang halaman lalu kirim lagi.",
      en: "What was sent cannot be read. Load the page again and send it once more.",
    },
    forbidden: { id: "Peran Anda tidak mengizinkan tindakan ini.", en: "Your roles do not allow this." },
    not_found: {
      id: "Ini tidak ada, atau Anda tidak boleh melihatnya.",
      en: "This does not exist, or you may not see it.",
    },
    "form.too_much": {
      id: "Isian ini terlalu panjang untuk disimpan sebagai draf.",
      en: "This is too long to be kept as a draft.",
    },
    "form.too_soon": {
      id: "Draf ini baru saja disimpan.",
      en: "This draft was kept only just now.",
    },
    unauthenticated: { id: "Masuk terlebih dahulu.", en: "Sign in first." },
    changed_meanwhile: {
      id: "Seseorang telah mengubahnya. Muat ulang halaman untuk melihatnya; isian Anda masih ada di sini.",
      en: "Somebody changed this meanwhile. Load the page again to see it; what you typed is still here.",
    },
    disk_full: {
      id: "Ruang penyimpanan basis data penuh. Tidak ada yang tersimpan. Beri tahu administrator; isian Anda masih ada di sini.",
      en: "The database has no room left. Nothing was saved. Tell an administrator; what you typed is still here.",
    },
    took_too_long: {
      id: "Ini memakan waktu terlalu lama dan dihentikan. Tidak ada yang tersimpan. Coba lagi nanti.",
      en: "This took too long and was stopped. Nothing was saved. Try again later.",
    },
    database_away: {
      id: "Basis data tidak menjawab. Muat ulang halaman untuk melihat apakah tindakan ini tercatat, lalu kirim lagi bila belum.",
      en: "The database does not answer. Load the page again to see whether this was recorded, and send it again if not.",
    },
    older_than_rights: {
      id: "Runut sudah diperbarui. Tidak ada yang tersimpan. Tunggu sebentar lalu kirim lagi; jika tetap begini, beri tahu administrator.",
      en: "Runut was brought up to date meanwhile. Nothing was saved. Wait a moment and send it again; tell an administrator if it stays so.",
    },
  },
  fields: {
    required: { id: "Isi bagian ini.", en: "Fill this in." },
    too_short: { id: "Isian ini terlalu pendek.", en: "This is too short." },
    too_long: { id: "Isian ini terlalu panjang.", en: "This is too long." },
    too_small: { id: "Nilai ini terlalu kecil.", en: "This is too small." },
    too_big: { id: "Nilai ini terlalu besar.", en: "This is too large." },
    none_chosen: { id: "Perlu sekurangnya satu.", en: "At least one is needed." },
    not_listed: { id: "Pilih salah satu dari daftar.", en: "Choose one from the list." },
    bad_format: {
      id: "Isian ini tidak sesuai bentuk yang diminta.",
      en: "This is not in the expected form.",
    },
    date_format: {
      id: "Tulis tanggal, bulan, dan tahun, misalnya 8 Sep 2021 atau 8 Sep 2021 09.12.",
      en: "Write day, month and year, such as 8 Sep 2021 or 8 Sep 2021 09:12.",
    },
    day_alone: {
      id: "Di sini dicatat tanggalnya saja, tanpa jam, misalnya 8 Sep 2021.",
      en: "Here the day alone is kept, without the hour, such as 8 Sep 2021.",
    },
    one_line: { id: "Tulis dalam satu baris.", en: "Write this on one line." },
    invisible_characters: {
      id: "Isian ini memuat tanda yang tidak terlihat atau mengubah arah tulisan. Hapus tanda itu.",
      en: "This holds a sign that cannot be seen or that changes the direction of writing. Take it out.",
    },
    reason_too_short: {
      id: "Berikan alasan sekurangnya 20 karakter.",
      en: "Give a reason of at least 20 characters.",
    },
    in_the_future: { id: "Waktu ini belum terjadi.", en: "This lies in the future." },
    year_out_of_range: {
      id: "Periksa tahunnya: tahun ditulis dengan empat angka, dari 1970 sampai 2099.",
      en: "Check the year: it has four digits and lies between 1970 and 2099.",
    },
    not_a_hash: {
      id: "Di sini tidak ada sidik digital SHA-256 (64 digit), SHA-1 (40), atau MD5 (32) yang utuh, atau ada dua yang berbeda dari jenis yang sama.",
      en: "This holds no whole SHA-256 (64 digits), SHA-1 (40) or MD5 (32), or two different ones of one kind.",
    },
    no_such_date: {
      id: "Tanggal atau jam ini tidak ada.",
      en: "There is no such day or hour.",
    },
    count_ambiguous: {
      id: "Angka ini dapat dibaca lebih dari satu cara. Tulis bilangan bulat tanpa tanda, misalnya 420000.",
      en: "This number can be read in more than one way. Write a whole number without marks, such as 420000.",
    },
    count_format: {
      id: "Tulis bilangan bulat dengan angka, misalnya 420000 atau 420.000.",
      en: "Write a whole number in digits, such as 420000 or 420,000.",
    },
  },
} as const satisfies Noun;
