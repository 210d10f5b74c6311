import type { Noun } from "./noun";

/** Approving, returning and publishing a statement in words. */
export default {
  words: {
    withdraw: {
      title: { id: "Tarik konsep ini", en: "Withdraw this draft" },
      note: {
        id: "Pengerjaannya berakhir dan tidak menjadi hambatan penutupan. Semua versinya tetap tercatat.",
        en: "The work on it ends, and it is no obstacle to closure. All its versions stay on record.",
      },
      reason: { id: "Alasan", en: "Reason" },
      reason_hint: { id: "Sekurangnya 20 karakter.", en: "At least 20 characters." },
      act: { id: "Tarik konsep", en: "Withdraw the draft" },
      done: { id: "Ditarik oleh {who}", en: "Withdrawn by {who}" },
    },
    decide: {
      title: { id: "Putuskan versi {number, number}", en: "Decide on version {number, number}" },
      note: {
        id: "Anda memutuskan persis teks ini. Apa pun yang diubah sesudahnya memerlukan persetujuan baru.",
        en: "You decide on exactly this text. Whatever is changed afterwards needs a new approval.",
      },
      approve: { id: "Setujui versi {number, number}", en: "Approve version {number, number}" },
      approve_title: { id: "Setujui", en: "Approve" },
      over: {
        id: "Alasan untuk tetap menyetujui yang dasarnya bermasalah",
        en: "Reason to sign over what rests badly",
      },
      over_hint: {
        id: "Sekurangnya 20 karakter. Disimpan dalam catatan bersama persetujuannya.",
        en: "At least 20 characters. The record keeps it with the approval.",
      },
      return: { id: "Kembalikan versi {number, number}", en: "Return version {number, number}" },
      return_title: { id: "Kembalikan", en: "Return" },
      reason: { id: "Yang harus diubah", en: "What has to change" },
      reason_hint: {
        id: "Sekurangnya 20 karakter. Penulisnya akan membaca ini.",
        en: "At least 20 characters. The writer reads it.",
      },
    },
    publication: {
      title: { id: "Terbitkan versi {number, number}", en: "Publish version {number, number}" },
      note: {
        id: "Ini tidak dapat dibatalkan. Yang terbit tetap dapat dibaca di alamatnya; kekeliruan dikoreksi secara terbuka.",
        en: "This cannot be undone. What is published stays readable under its address; a mistake is corrected in the open.",
      },
      address: { id: "Alamat", en: "Address" },
      as: { id: "Seperti yang akan dibaca masyarakat", en: "As the public will read it" },
      approved_by: { id: "Disetujui oleh", en: "Approved by" },
      reason: { id: "Mengapa diterbitkan sekarang", en: "Why it goes out now" },
      reason_hint: {
        id: "Sekurangnya 20 karakter. Untuk catatan; masyarakat tidak melihatnya.",
        en: "At least 20 characters. For the record; the public does not see it.",
      },
      act: { id: "Terbitkan", en: "Publish" },
      later: { id: "Terbitkan pada waktu tertentu", en: "Publish at a time" },
      later_note: {
        id: "Sampai saat itu hanya organisasi Anda yang mengetahuinya, dan penerbitannya dapat dihentikan.",
        en: "Until then your organisation alone knows of it, and it can be stopped.",
      },
      release_at: { id: "Terbit, tanggal dan jam", en: "Out, date and hour" },
      zone: { id: "Zona waktu", en: "Time zone" },
      later_reason: { id: "Mengapa pada waktu itu", en: "Why at that time" },
      later_act: { id: "Jadwalkan", en: "Schedule" },
      waits: { id: "Terbit terjadwal", en: "To be published" },
      stopped: { id: "Dihentikan: “{reason}”", en: "Stopped: “{reason}”" },
      stop: { id: "Hentikan penerbitan", en: "Stop the release" },
      stop_reason: { id: "Mengapa dihentikan", en: "Why it is stopped" },
      stop_hint: { id: "Sekurangnya 20 karakter.", en: "At least 20 characters." },
    },
  },
  acts: {
    "statement.approve": { id: "menyetujui versi", en: "approved a version" },
    "statement.return": { id: "mengembalikan versi", en: "returned a version" },
    "statement.withdraw": { id: "menarik konsep pernyataan", en: "withdrew a draft statement" },
    "statement.publish": { id: "menerbitkan pernyataan", en: "published a statement" },
    "statement.clear-words": {
      id: "menandai kalimat sebagai tidak memerlukan dasar",
      en: "marked a sentence as needing no basis",
    },
    "statement.schedule": { id: "menjadwalkan penerbitan", en: "scheduled a release" },
    "statement.stop-release": { id: "menghentikan penerbitan", en: "stopped a release" },
    "statement.release": { id: "menerbitkan yang terjadwal", en: "released what was scheduled" },
    "statement.stands": {
      id: "menyatakan bahwa pernyataan yang terbit tetap berlaku",
      en: "said that a published statement stands",
    },
  },
  refusals: {
    "statement.author_decides": {
      id: "Anda yang menulis versi ini, jadi orang lain yang memutuskan.",
      en: "You wrote this version, so somebody else decides on it.",
    },
    "statement.withdrawn": {
      id: "Konsep ini sudah ditarik.",
      en: "This draft was withdrawn.",
    },
    "statement.not_in_review": {
      id: "Tidak ada versi pernyataan ini yang menunggu keputusan.",
      en: "No version of this statement waits for a decision.",
    },
    "statement.not_approved": {
      id: "Versi terbaru pernyataan ini belum disetujui.",
      en: "The newest version of this statement is not approved.",
    },
    "statement.not_for_the_public": {
      id: "Pernyataan ini ditujukan kepada DPR atau pihak tertentu, jadi diserahkan dan tidak dimuat di halaman publik.",
      en: "This statement is meant for parliament or a named party, so it is handed over and does not go on the public pages.",
    },
    "statement.changed": {
      id: "Teksnya berubah setelah Anda membacanya. Muat ulang halaman dan baca versi yang baru.",
      en: "The text was changed after you read it. Load the page again and read the new version.",
    },
    "statement.basis_hidden": {
      id: "Ada kalimat yang berdasar pada catatan yang tidak boleh Anda lihat. Persetujuan harus diberikan oleh orang yang namanya tercantum di sana.",
      en: "A sentence rests on a record that you may not see. Somebody who is named on it has to approve.",
    },
    "statement.needs_consent": {
      id: "Teks ini memakai temuan organisasi lain yang berlabel di atas TLP:CLEAR. Hanya izin mereka yang dapat menurunkannya.",
      en: "The text draws on what another organisation found under a label above TLP:CLEAR. Only their consent lowers it.",
    },
    "statement.rests_badly": {
      id: "Ada kalimat yang bertentangan dengan temuan, dasarnya sudah berubah, atau belum berdasar. Beri alasan untuk tetap menyetujuinya, atau kembalikan versi ini.",
      en: "A sentence is contradicted, outdated or rests on none. Give a reason to sign over it, or return the version.",
    },
    "statement.scheduled": {
      id: "Penerbitan pernyataan ini terjadwal. Hentikan dahulu bila perlu diubah.",
      en: "This statement is scheduled. Stop the release first if it has to change.",
    },
    "statement.not_scheduled": {
      id: "Tidak ada penerbitan pernyataan ini yang terjadwal.",
      en: "No release of this statement is scheduled.",
    },
    "statement.released": {
      id: "Waktunya sudah tiba: pernyataan ini terbit.",
      en: "Its moment has come: the statement is out.",
    },
    "statement.nothing_due": { id: "Tidak ada yang waktunya tiba.", en: "Nothing is due." },
    "statement.own_words": {
      id: "Anda yang menulis kata-kata ini, jadi orang lain yang menyatakan bahwa kalimat ini tidak menegaskan apa pun.",
      en: "You wrote these words, so somebody else says that they assert nothing.",
    },
    "statement.cleared_already": {
      id: "Sudah ada yang menyatakan bahwa kata-kata ini tidak menegaskan apa pun.",
      en: "Somebody has already said that these words assert nothing.",
    },
    "statement.left_open": {
      id: "Masih ada bagian yang harus diisi, ditandai dengan […]. Tulis versi yang lengkap sebelum mengajukannya.",
      en: "Something is still to be filled in where […] stands. Write a complete version before you hand it in.",
    },
    "statement.asserts": {
      id: "Ada kalimat yang belum berdasar tetapi terdengar seperti penegasan. Jadikan penegasan dengan dasarnya, atau mintalah orang lain menyatakan bahwa kalimat itu tidak menegaskan apa pun.",
      en: "A sentence without a basis sounds like an assertion. Make it one and link it, or have somebody else say that it asserts nothing.",
    },
    "statement.not_out": {
      id: "Pernyataan ini belum terbit, atau sudah dikoreksi.",
      en: "The statement is not published, or was corrected.",
    },
    "statement.nothing_changed": {
      id: "Dasar pernyataan ini tidak berubah sejak terbit atau diserahkan.",
      en: "Nothing that it rests on has changed since it was published or handed over.",
    },
    "statement.retracted": {
      id: "Pernyataan yang dikoreksi ini sudah dicabut.",
      en: "What this corrects was retracted.",
    },
    "statement.not_as_digested": {
      id: "Kalimat yang tersimpan tidak sama dengan kalimat saat sidik digitalnya dibuat. Beri tahu administrator.",
      en: "The sentences on record are not those that the fingerprint was made of. Tell the administrator.",
    },
  },
  notices: {
    "statement.returned": {
      id: "Sebuah pernyataan dalam {reference} dikembalikan.",
      en: "A statement of {reference} was returned.",
    },
    "statement.approved": {
      id: "Sebuah pernyataan dalam {reference} disetujui.",
      en: "A statement of {reference} was approved.",
    },
    "statement.flagged": {
      id: "Dasar pernyataan {number} dalam {reference} yang sudah terbit atau diserahkan telah berubah.",
      en: "What statement {number} of {reference} rests on has changed since it was published or handed over.",
    },
    "statement.published": {
      id: "Sebuah pernyataan dalam {reference} diterbitkan.",
      en: "A statement of {reference} was published.",
    },
  },
} as const satisfies Noun;
