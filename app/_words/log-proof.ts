import type { Words } from "./said";

/** What is said where an entry of the log is proved, and a record held against it. */
export default {
  recorded: {
    title: { id: "Yang dicatat bersamanya", en: "What was recorded with it" },
    note: {
      id: "Isi objek, huruf demi huruf, sebagaimana ditulis bersama catatan log ini; hanya yang dapat Anda lihat. Peramban ini menghitung ulang buktinya.",
      en: "The content of records, letter for letter, as it was written with this entry; only what you may see. This browser computes the proof again.",
    },
    none: {
      id: "Tidak ada objek yang dapat Anda lihat di sini.",
      en: "There is no record here that you may see.",
    },
    many: {
      id: "Terlalu banyak yang ditulis bersama catatan ini untuk satu halaman.",
      en: "Too much was written with this entry for one page.",
    },
    not_yet: {
      id: "Belum tercakup dalam checkpoint yang ditandatangani. Paling lama satu menit.",
      en: "Not under a signed checkpoint yet. That takes a minute at most.",
    },
    newest: {
      id: "Penulisan ke-{number} dari {writings, number}; inilah yang terbaru.",
      en: "Writing {number} of {writings, number}; this is the newest.",
    },
    of_several: { id: ", {place} dari {all}", en: ", {place} of {all}" },
    older: {
      id: "Penulisan ke-{number} dari {writings, number}; sesudahnya ditulis lagi. Isinya saat itu tidak disimpan, hanya sidik digitalnya.",
      en: "Writing {number} of {writings, number}; it was written again since. What it was then is not kept, only its digest.",
    },
    to_newest: { id: "Ke bukti penulisan terbaru", en: "To the proof of the newest writing" },
    checking: {
      id: "Objek sedang diperiksa di peramban ini",
      en: "The record is being checked in this browser",
    },
    ok: {
      id: "Objek terverifikasi di peramban ini",
      en: "Record verified in this browser",
    },
    bad: {
      id: "Ini bukan yang dicatat",
      en: "This is not what was recorded",
    },
    unknown: {
      id: "Objek cocok; peramban ini tidak mengenal Ed25519 untuk memeriksa tanda tangannya",
      en: "The record fits; this browser does not know Ed25519 to check the signature",
    },
    text: { id: "Objek sebagaimana dihitung sidik digitalnya", en: "The record as it is digested" },
    salt: { id: "Garamnya", en: "Its salt" },
    others: {
      id: "Sidik digitalnya adalah SHA-256 atas garam, satu ganti baris, dan teks ini. Bersama sidik digital baris lain dari transaksi yang sama, diurutkan, sidik digital itu menghasilkan “records” pada catatan log (FORMAT.md §11).",
      en: "Its digest is SHA-256 over the salt, a newline and this text. With those of the other rows of the transaction, in order, it gives the “records” of the entry (FORMAT.md §11).",
    },
    download: {
      id: "Unduh objek ini sebagai baris ekspor",
      en: "Download this record as a line of an export",
    },
    of_record: { id: "Bukti pencatatan", en: "Proof of the record" },
    unplaced: {
      id: "Objek ini belum dapat dibuktikan di sini: catatan lognya belum mendapat urutan, atau bukan catatan yang dapat Anda lihat. Coba lagi semenit lagi.",
      en: "This record cannot be proved here yet: its entry of the log has no place yet, or is not one that you may see. Try again in a minute.",
    },
  },
  proof: {
    title: { id: "Bukti", en: "Proof" },
    not_yet: {
      id: "Catatan ini belum tercakup dalam checkpoint yang ditandatangani. Paling lama satu menit.",
      en: "This entry is not under a signed checkpoint yet. That takes a minute at most.",
    },
    checking: { id: "Sedang diperiksa di peramban ini", en: "Being checked in this browser" },
    ok: { id: "Terverifikasi di peramban ini", en: "Verified in this browser" },
    bad: { id: "Tidak terverifikasi", en: "Not verified" },
    in_tree: {
      id: "Catatan ini ada di pohon berisi {size, plural, other {# catatan}}.",
      en: "The entry is in the tree of {size, plural, one {# entry} other {# entries}}.",
    },
    not_in_tree: {
      id: "Catatan ini tidak menuju akar bertanda tangan dari {size, plural, other {# catatan}}.",
      en: "The entry does not lead to the signed root of {size, plural, one {# entry} other {# entries}}.",
    },
    signed_yes: {
      id: "Tanda tangannya milik log ini (Ed25519).",
      en: "The signature is the log’s (Ed25519).",
    },
    signed_no: { id: "Tanda tangannya bukan milik log ini.", en: "The signature is not the log’s." },
    signed_unknown: {
      id: "Peramban ini tidak mengenal Ed25519. Periksa tanda tangan dengan bukti yang diunduh.",
      en: "This browser does not know Ed25519. Check the signature with the downloaded proof.",
    },
    way: { id: "Dari catatan ke akar", en: "From the entry to the root" },
    entry: { id: "Catatan {index}", en: "Entry {index}" },
    step_left_one: {
      id: "dengan tetangga kirinya, catatan {index}",
      en: "with its left neighbour, entry {index}",
    },
    step_right_one: {
      id: "dengan tetangga kanannya, catatan {index}",
      en: "with its right neighbour, entry {index}",
    },
    step_left: {
      id: "dengan tetangga kirinya, catatan {from} sampai {to}",
      en: "with its left neighbour, entries {from} to {to}",
    },
    step_right: {
      id: "dengan tetangga kanannya, catatan {from} sampai {to}",
      en: "with its right neighbour, entries {from} to {to}",
    },
    more: {
      id: "{count, plural, other {# langkah lagi}}",
      en: "{count, plural, one {# more step} other {# more steps}}",
    },
    root: { id: "Akar, sebagaimana ditandatangani", en: "Root, as signed" },
    checkpoint: { id: "Checkpoint", en: "Checkpoint" },
    download: { id: "Unduh bukti", en: "Download the proof" },
    older: { id: "Periksa checkpoint lama", en: "Check an older checkpoint" },
    older_label: { id: "Checkpoint yang Anda simpan", en: "A checkpoint that you kept" },
    older_hint: {
      id: "Tempelkan seluruhnya, dari nama log sampai tanda tangan.",
      en: "Paste all of it, from the name of the log to the signature.",
    },
    older_check: { id: "Bandingkan", en: "Compare" },
    grown_yes: {
      id: "Log hari ini berawal dengan log checkpoint itu. Tidak ada yang diubah sebelum itu.",
      en: "The log of today begins with the log of that checkpoint. Nothing before it was changed.",
    },
    grown_no: {
      id: "Log hari ini tidak berawal dengan log checkpoint itu.",
      en: "The log of today does not begin with the log of that checkpoint.",
    },
    grown_none: { id: "Ini bukan checkpoint.", en: "This is not a checkpoint." },
    grown_foreign: {
      id: "Checkpoint ini tidak ditandatangani oleh log ini. Hal itu tidak berarti apa-apa tentang log ini.",
      en: "This checkpoint is not signed by this log. That says nothing about this log.",
    },
    grown_untold: {
      id: "Peramban ini tidak mengenal Ed25519, sehingga tidak dapat memeriksa apakah log ini menandatangani checkpoint itu. Pakai npx runut audit verify --checkpoint.",
      en: "This browser does not know Ed25519 and cannot tell whether this log signed that checkpoint. Use npx runut audit verify --checkpoint.",
    },
    grown_ahead: {
      id: "Checkpoint itu mencakup lebih banyak catatan daripada log ini.",
      en: "That checkpoint covers more entries than this log has.",
    },
    grown_unreached: {
      id: "Server tidak menjawab. Coba lagi.",
      en: "The server did not answer. Try again.",
    },
  },
} as const satisfies Words;
