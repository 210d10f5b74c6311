import type { Noun } from "./noun";

/** The log in words. */
export default {
  words: {
    title: { id: "Log audit", en: "Audit log" },
    case_title: { id: "Audit", en: "Audit" },
    note: {
      id: "Setiap tindakan atas hal yang dapat Anda lihat, yang terbaru di atas. Waktu adalah waktu pencatatan.",
      en: "Every act on what you may see, newest first. Times are the record’s own.",
    },
    caption: { id: "Peristiwa dalam log audit", en: "Events of the audit log" },
    column: {
      index: { id: "Urutan", en: "Place" },
      at: { id: "Waktu", en: "When" },
      who: { id: "Siapa", en: "Who" },
      act: { id: "Tindakan", en: "Act" },
      subject: { id: "Atas", en: "On" },
      facts: { id: "Fakta", en: "Facts" },
    },
    waiting: { id: "belum diurutkan", en: "not yet placed" },
    refused: { id: "ditolak", en: "refused" },
    in_name_of: { id: "untuk {name}", en: "for {name}" },
    job: { id: "Runut, {job}", en: "Runut, {job}" },
    empty: { id: "Tidak ada peristiwa yang dapat Anda lihat.", en: "No event that you may see." },
    empty_why: {
      id: "Anda melihat peristiwa atas catatan yang dapat Anda lihat, dan tindakan Anda sendiri.",
      en: "You see the events of the records that you may see, and your own.",
    },
    back: { id: "Ke Hari ini", en: "To Today" },
    sealed: {
      id: "Hanya bertambah. {size, plural, other {# catatan}} disegel, terakhir {at}. Tidak ada yang dapat mengubah isinya.",
      en: "Append-only. {size, plural, one {# entry} other {# entries}} sealed, the last time {at}. Nothing in it can be changed, by anybody.",
    },
    not_sealed: {
      id: "Hanya bertambah. Tidak ada yang dapat mengubah isinya. Log disegel paling lama semenit setelah catatan pertamanya.",
      en: "Append-only. Nothing in it can be changed, by anybody. It is sealed within a minute of its first entries.",
    },
    vouched: {
      label: { id: "Siapa lagi yang menandatangani log", en: "Who else signed the log" },
      cosigned: {
        id: "{by} ikut menandatangani log dengan {size, plural, other {# catatan}}, {at} menurut jamnya sendiri.",
        en: "{by} cosigned the log of {size, plural, one {# entry} other {# entries}}, {at} by its own clock.",
      },
      stamped: {
        id: "{by} memberi cap waktu pada log dengan {size, plural, other {# catatan}}: {at}.",
        en: "{by} stamped the time on the log of {size, plural, one {# entry} other {# entries}}: {at}.",
      },
    },
    export: { id: "Ekspor ini beserta bukti", en: "Export these with proofs" },
    nobody_called: { id: "Tidak ada orang bernama {name}.", en: "Nobody is called {name}." },
    nobody_called_why: {
      id: "Ketik nama lengkapnya. Yang disarankan adalah mereka yang tindakannya tampak di halaman ini.",
      en: "Type the whole name. Suggested are those whose acts stand on this page.",
    },
    several_called: { id: "Beberapa orang bernama {name}:", en: "Several people are called {name}:" },
    show_all: { id: "Tampilkan semua", en: "Show everything" },
    filter: {
      label: { id: "Catatan yang mana", en: "Which entries" },
      case: { id: "Kasus", en: "Case" },
      who: { id: "Siapa", en: "Who" },
      anybody: { id: "Siapa pun", en: "Anybody" },
      role: { id: "Peran", en: "Role" },
      any_role: { id: "Semua peran", en: "Any role" },
      act: { id: "Tindakan", en: "What" },
      everything: { id: "Semua", en: "Everything" },
      changes: { id: "Hanya perubahan", en: "Changes only" },
      looks: { id: "Pembukaan materi terbatas", en: "Looks at restricted material" },
      from: { id: "Dari", en: "From" },
      until: { id: "Sampai", en: "Until" },
      submit: { id: "Saring", en: "Filter" },
    },
    entry: {
      id: { id: "Pengenal catatan", en: "Entry id" },
      title: { id: "Catatan {index}", en: "Entry {index}" },
      what: { id: "Yang dilakukan", en: "What was done" },
      who_as: { id: "{who}, sebagai {role}", en: "{who}, as {role}" },
      from: { id: "Dari alamat", en: "From" },
      erased: { id: "dihapus berdasarkan {authority}", en: "erased under {authority}" },
      record: { id: "Rekaman", en: "Record" },
      outcome: { id: "Hasil", en: "Outcome" },
      before_and_after: { id: "Sebelum dan sesudah", en: "Before and after" },
      kept: { id: "Yang disimpan log", en: "What the log keeps of it" },
      body: { id: "Catatan sebagaimana dihitung hash-nya", en: "The entry as it is hashed" },
      body_note: {
        id: "Bentuk kanoniknya (RFC 8785). SHA-256 atas satu bita nol dan teks ini adalah daunnya di pohon.",
        en: "Its canonical form (RFC 8785). SHA-256 over a zero byte and this text is its leaf in the tree.",
      },
    },
    erasures: {
      title: { id: "Nilai yang dihapus", en: "Erased values" },
      note: {
        id: "Log dan sidik rekaman hanya memuat nilai pribadi sebagai sidik bergaram; nilai dan garamnya tersimpan terpisah dan dapat dihapus atas dasar hukum. Catatan dan pembuktiannya tetap.",
        en: "The log, and the digests of records, hold personal values as salted digests only; value and salt stand apart and can be erased under an authority. Entries and their proofs stay.",
      },
      erase: { id: "Hapus suatu nilai", en: "Erase a value" },
      of: {
        label: { id: "Yang akan dihapus", en: "What is to be erased" },
        entry: { id: "Alamat suatu catatan log", en: "The address of an entry" },
        person: { id: "Data orang yang sudah keluar", en: "Data of a person who has left" },
        source: { id: "Identitas sumber", en: "The identity of a source" },
        record: { id: "Teks dalam suatu kasus", en: "A text in a case" },
      },
      person: { id: "Orang yang akunnya ditutup", en: "Whose account is closed" },
      person_none: {
        id: "Tidak ada akun yang ditutup di instansi Anda. Data pribadi hanya dihapus dari akun yang ditutup.",
        en: "No account of your organisation is closed. Personal data is erased from closed accounts only.",
      },
      report: { id: "Laporan dari sumber itu", en: "A report of that source" },
      report_hint: {
        id: "Rujukannya, misalnya A-2021-0001. Yang dihapus adalah identitas dan kontak sumbernya; laporannya tetap.",
        en: "Its reference, such as A-2021-0001. What goes is the identity and contact of its source; the report stays.",
      },
      case_reference: { id: "Kasus", en: "Case" },
      case_reference_hint: {
        id: "Rujukannya, misalnya RNT-2021-0001. Teks itu tidak ditampilkan kepada Anda.",
        en: "Its reference, such as RNT-2021-0001. The text is not shown to you.",
      },
      record_number: { id: "Nomor klaim atau kerentanan", en: "Number of the claim or exposure" },
      record_id: { id: "Id rekaman lain", en: "Id of any other record" },
      record_id_hint: {
        id: "Untuk entri lini masa, sistem, atau organisasi. Judul dan ringkasan kasus tidak memerlukan keduanya.",
        en: "For a timeline entry, a system or an organisation. Title and summary of a case need neither.",
      },
      record_note: {
        id: "Teksnya diganti dengan tanda [dihapus / removed], juga dalam pencarian dan riwayat perubahannya. Pernyataan yang sudah terbit tidak ikut berubah: itu diralat sebagai pernyataan.",
        en: "The mark [dihapus / removed] takes the place of the text, in search and in the history of its amendments too. A statement that was published does not change: it is corrected as a statement.",
      },
      field: { id: "Nilai", en: "Values" },
      fields: {
        origin: { id: "dari mana tindakan itu datang", en: "where the act came from" },
        all: { id: "semuanya", en: "all of them" },
        people_name: { id: "nama", en: "name" },
        credentials_email: { id: "surel", en: "e-mail" },
        credentials_password_hash: { id: "sidik kata sandi", en: "digest of the password" },
        credentials_totp_secret: { id: "rahasia autentikator", en: "secret of the authenticator" },
        invitations_token_hash: { id: "sidik tautan undangan", en: "digests of invitation links" },
        recovery_codes_code_hash: { id: "sidik kode pemulihan", en: "digests of recovery codes" },
        amendments_before: { id: "kata sebelum diubah", en: "words before an amendment" },
        amendments_after: { id: "kata sesudah diubah", en: "words after an amendment" },
        identity_amendments_sealed_before: {
          id: "identitas sebelum diubah",
          en: "identity before an amendment",
        },
        identity_amendments_sealed_after: {
          id: "identitas sesudah diubah",
          en: "identity after an amendment",
        },
        cases_title: { id: "judul kasus", en: "title of the case" },
        cases_summary: { id: "ringkasan kasus", en: "summary of the case" },
        claims_text: { id: "teks klaim", en: "text of a claim" },
        exposures_service: { id: "layanan suatu kerentanan", en: "service of an exposure" },
        timeline_entries_what: { id: "isi entri lini masa", en: "words of a timeline entry" },
        timeline_entries_source: { id: "sumber entri lini masa", en: "source of a timeline entry" },
        systems_name: { id: "nama sistem", en: "name of a system" },
        systems_note: { id: "catatan sistem", en: "note on a system" },
        organisations_english: { id: "nama Inggris organisasi", en: "English name of an organisation" },
        organisations_short: { id: "singkatan organisasi", en: "abbreviation of an organisation" },
        source_identities_sealed: { id: "identitas dan kontak", en: "identity and contact" },
      },
      paper_sha256: { id: "SHA-256 berkas surat", en: "SHA-256 of the paper’s file" },
      paper_sha256_hint: {
        id: "Bila suratnya berupa berkas: sidiknya mengikat dasar ini pada berkas itu. Runut tidak menyimpan berkasnya.",
        en: "Where the paper is a file: its digest binds this authority to that file. Runut does not keep the file.",
      },
      concerns_person: { id: "{name}: {values}", en: "{name}: {values}" },
      concerns_source: { id: "Sumber: {values}", en: "A source: {values}" },
      concerns_record: { id: "Rekaman kasus: {values}", en: "A record of a case: {values}" },
      concerns_entry: { id: "Catatan log: {values}", en: "An entry of the log: {values}" },
      refuse: { id: "Tolak", en: "Refuse" },
      withdraw: { id: "Tarik kembali", en: "Take back" },
      reason: { id: "Alasan", en: "Reason" },
      came_to_nothing: { id: "Ditolak atau ditarik", en: "Refused or taken back" },
      decision: {
        label: { id: "Putusan", en: "Decision" },
        refused: { id: "ditolak", en: "refused" },
        withdrawn: { id: "ditarik", en: "taken back" },
      },
      concerns: { id: "Tentang", en: "Of what" },
      id_hint: {
        id: "Auditor menemukannya di halaman catatan, misalnya 3f0c1a52-7f0e-4a56-9d1c-2b9f6d1e8a40.",
        en: "The auditor finds it on the page of the entry, such as 3f0c1a52-7f0e-4a56-9d1c-2b9f6d1e8a40.",
      },
      authority: { id: "Atas dasar apa", en: "On whose authority" },
      authority_hint: {
        id: "Undang-undang, perintah, atau permintaan, sedikitnya 10 huruf. Ini tetap tercatat.",
        en: "The law, order or request, at least 10 characters. It stays on record.",
      },
      paper_number: { id: "Nomor surat", en: "Number of its paper" },
      paper_on: { id: "Tanggal surat", en: "Date of its paper" },
      propose: { id: "Usulkan penghapusan", en: "Propose the erasure" },
      proposed: { id: "Menunggu orang kedua", en: "For a second person" },
      proposed_note: {
        id: "Dihapus oleh kustodian lain atau administrator; tidak seorang pun menghapus catatan tindakannya sendiri.",
        en: "Erased by another custodian or an administrator; nobody erases what is recorded of their own acts.",
      },
      act: { id: "Hapus selamanya", en: "Erase for good" },
      done: { id: "Yang sudah dihapus", en: "What was erased" },
      none: { id: "Belum ada yang dihapus", en: "Nothing was erased" },
      none_why: {
        id: "Setiap penghapusan tercantum di sini dengan dasarnya, dan dalam log.",
        en: "Each erasure stands here with its authority, and in the log.",
      },
      number: { id: "Nomor", en: "Number" },
    },
    recorded: {
      title: { id: "Yang dicatat bersamanya", en: "What was recorded with it" },
      note: {
        id: "Isi rekaman, huruf demi huruf, sebagaimana ditulis bersama catatan log ini; hanya yang dapat Anda lihat. Peramban ini menghitung ulang buktinya.",
        en: "The content of records, letter for letter, as it was written with this entry; only what you may see. This browser computes the proof again.",
      },
      none: {
        id: "Tidak ada rekaman yang dapat Anda lihat di sini.",
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
      older: {
        id: "Penulisan ke-{number} dari {writings, number}; sesudahnya ditulis lagi. Isinya saat itu tidak disimpan, hanya sidiknya.",
        en: "Writing {number} of {writings, number}; it was written again since. What it was then is not kept, only its digest.",
      },
      to_newest: { id: "Ke bukti penulisan terbaru", en: "To the proof of the newest writing" },
      checking: {
        id: "Rekaman sedang diperiksa di peramban ini",
        en: "The record is being checked in this browser",
      },
      ok: {
        id: "Rekaman terverifikasi di peramban ini",
        en: "Record verified in this browser",
      },
      bad: {
        id: "Ini bukan yang dicatat",
        en: "This is not what was recorded",
      },
      unknown: {
        id: "Rekaman cocok; peramban ini tidak mengenal Ed25519 untuk memeriksa tanda tangannya",
        en: "The record fits; this browser does not know Ed25519 to check the signature",
      },
      text: { id: "Rekaman sebagaimana dihitung sidiknya", en: "The record as it is digested" },
      salt: { id: "Garamnya", en: "Its salt" },
      others: {
        id: "Sidiknya adalah SHA-256 atas garam, satu ganti baris, dan teks ini. Bersama sidik baris lain dari transaksi yang sama, diurutkan, sidik itu menghasilkan “records” pada catatan log (FORMAT.md §11).",
        en: "Its digest is SHA-256 over the salt, a newline and this text. With those of the other rows of the transaction, in order, it gives the “records” of the entry (FORMAT.md §11).",
      },
      download: {
        id: "Unduh rekaman ini sebagai baris ekspor",
        en: "Download this record as a line of an export",
      },
      of_record: { id: "Bukti rekaman ini", en: "Proof of this record" },
      unplaced: {
        id: "Rekaman ini belum dapat dibuktikan di sini: catatan lognya belum mendapat urutan, atau bukan catatan yang dapat Anda lihat. Coba lagi semenit lagi.",
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
  },
  tabs: { audit: { id: "Audit", en: "Audit" } },
  acts: {
    "database.restore": {
      id: "memulihkan basis data dari cadangan",
      en: "restored the database from a backup",
    },
    "database.upgrade": { id: "memperbarui basis data", en: "brought the database up to date" },
    "audit.recheck": { id: "membandingkan catatan dengan log", en: "compared the records with the log" },
    "audit.rotate-key": { id: "mengganti kunci log", en: "rotated the key of the log" },
    "audit.propose-erasure": { id: "mengusulkan penghapusan nilai", en: "proposed to erase a value" },
    "audit.erase-personal": { id: "menghapus nilai pribadi", en: "erased a personal value" },
    "audit.refuse-erasure": { id: "menolak usulan penghapusan", en: "refused a proposed erasure" },
    "audit.withdraw-erasure": {
      id: "menarik usulan penghapusannya",
      en: "took back a proposed erasure",
    },
    "audit.erase-again": {
      id: "menghapus lagi, setelah pemulihan, yang sudah pernah dihapus",
      en: "erased again, after a restore, what had been erased before",
    },
    "audit.export": {
      id: "mengekspor catatan log beserta buktinya",
      en: "exported entries of the log with their proofs",
    },
  },
  refusals: {
    "log.own_act": {
      id: "Catatan ini tentang tindakan Anda sendiri; orang lain yang memutuskan penghapusannya.",
      en: "This entry is of an act of your own; others decide on erasing it.",
    },
    "log.own_proposal": {
      id: "Anda yang mengusulkannya; orang kedua yang menghapus.",
      en: "You proposed this; a second person erases.",
    },
    "log.not_own_proposal": {
      id: "Bukan Anda yang mengusulkannya; Anda dapat menolaknya.",
      en: "You did not propose this; you can refuse it.",
    },
    "log.works_here": {
      id: "Akunnya belum ditutup. Nilai pribadi hanya dihapus dari akun yang ditutup.",
      en: "The account is not closed. Personal values are erased from closed accounts only.",
    },
    "log.erasure_decided": {
      id: "Usulan ini sudah ditolak atau ditarik.",
      en: "This proposal was refused or taken back already.",
    },
    "log.erased": {
      id: "Nilai ini sudah dihapus sebelumnya, atau tidak pernah tersimpan.",
      en: "This value was erased before, or was never kept.",
    },
    "log.no_key": {
      id: "Log belum memiliki kunci. Jalankan Runut sekali; kunci dibuat saat itu.",
      en: "The log has no key yet. Start Runut once; that makes one.",
    },
  },
  notices: {
    "erasure.proposed": {
      id: "Penghapusan nilai pribadi diusulkan. Anda dapat menjadi orang kedua: hapus atau tolak.",
      en: "An erasure of personal values was proposed. You may be the second person to it: erase or refuse.",
    },
    "erasure.refused": {
      id: "Usulan penghapusan Anda ditolak. Alasannya tercantum di sana.",
      en: "Your proposed erasure was refused. The reason stands there.",
    },
  },
  fields: {
    too_many_entries: {
      id: "Ada lebih banyak catatan daripada yang muat dalam satu berkas bukti, yaitu 20.000. Persempit pilihannya.",
      en: "There are more entries than one file of proofs may hold, 20,000. Narrow them down.",
    },
  },
} as const satisfies Noun;
