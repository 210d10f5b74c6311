import type { bytesShown, descents, scanResults } from "@/db/schema/vocabulary";
import type { Noun } from "./noun";
import type { Each } from "./said";

/** Items of evidence and their bytes in words; the chain of custody has its own. */
export default {
  words: {
    title: { id: "Barang bukti", en: "Evidence" },
    skip_to_list: { id: "Langsung ke daftar barang bukti", en: "Skip to the list of evidence" },
    note: {
      id: "Berkas menurut SHA-256-nya, dan benda fisik. Setiap penanganan menjadi satu mata rantai.",
      en: "Files by their SHA-256, and physical things. Every touch is a link in the chain.",
    },
    empty: {
      id: "Belum ada barang bukti yang dapat Anda lihat.",
      en: "No evidence that you may see is recorded.",
    },
    empty_why: {
      id: "Yang terlihat di sini bergantung pada peran Anda dan pada orang yang namanya tercantum dalam TLP:RED.",
      en: "What you see here depends on your role, and on the people named on what is TLP:RED.",
    },
    count: {
      id: "{count, plural, other {# barang bukti}}",
      en: "{count, plural, one {# item} other {# items}}",
    },
    by_number: { id: "menurut nomor", en: "by number" },
    first_of_them: { id: "di antara seribu yang pertama", en: "among the first thousand" },
    at_least: {
      id: "di antara seribu yang terakhir dikumpulkan",
      en: "among the thousand collected last",
    },
    order: {
      newest: { id: "terbaru dikumpulkan", en: "collected last" },
      oldest: { id: "terlama dikumpulkan", en: "collected first" },
    },
    across: { id: "Barang bukti semua kasus", en: "Evidence of all cases" },
    open_cases: { id: "Buka kasus", en: "Open the cases" },
    case: { id: "Kasus", en: "Case" },
    filter: {
      every: { id: "Semua", en: "All" },
      state: { id: "Status", en: "State" },
      kind: { id: "Jenis", en: "Kind" },
      mine: { id: "Saya simpan", en: "I keep" },
      none: { id: "Tidak ada barang bukti yang cocok.", en: "No item fits." },
      none_why: {
        id: "Saringan menyisihkan semuanya. Kosongkan saringan untuk melihat yang lain.",
        en: "The filter leaves out every one. Clear it to see the others.",
      },
      show_all: { id: "Tampilkan semua", en: "Show all" },
    },
    add: { id: "Tambah barang bukti", en: "Add evidence" },
    to_case: { id: "Kembali ke kasus", en: "Back to the case" },
    number: { id: "Nomor", en: "Number" },
    holder: { id: "Penyimpan", en: "Keeper" },
    check: { id: "Pemeriksaan", en: "Check" },
    is_equal: { id: "sama", en: "equal" },
    not_checked: { id: "belum diperiksa", en: "not yet" },
    item: { id: "Barang bukti", en: "What it is" },
    bytes: { id: "Ukuran", en: "Size" },
    state: { id: "Status", en: "State" },
    label: { id: "Label TLP", en: "TLP label" },
    copied_at: { id: "Disalin", en: "Copied" },
    collected: { id: "Dikumpulkan", en: "Collected" },
    by: { id: "Oleh", en: "By" },
    type_unknown: { id: "jenis tidak dikenali", en: "type not recognised" },
    no_bytes: { id: "Benda fisik, tanpa berkas", en: "A physical object, without bytes" },
    kept_by: { id: "disimpan {who}", en: "kept by {who}" },
    equal_to: { id: "sama dengan {items}", en: "same bytes as {items}" },
    seal_is: { id: "Segel {number}", en: "Seal {number}" },
    hold: { id: "Larangan pemusnahan", en: "Legal hold" },
    offered_to: { id: "Ditawarkan kepada {name}", en: "Offered to {name}" },
    disposal_waits: { id: "Pemusnahan diusulkan", en: "Disposal proposed" },
    comes_from: { id: "Berasal dari", en: "Comes from" },
    comes_to: { id: "Dibuat darinya", en: "Made from it" },
    descent: {
      copy: { id: "salinan", en: "copy" },
      derived: { id: "turunan", en: "derived" },
    } as const satisfies Each<typeof descents>,
    without_keeper: { id: "Tanpa penyimpan", en: "Without a keeper" },
    link: {
      seal: { id: "Segel {number}", en: "Seal {number}" },
      authority: { id: "Atas wewenang: {authority}", en: "On the authority of: {authority}" },
      other: { id: "Terkait {reference}", en: "Related to {reference}" },
      referral: { id: "Menurut rujukan {number}", en: "Under referral {number}" },
    },
    carries: { id: "Menjadi dasar", en: "Rests on it" },
    carries_none: { id: "belum ada temuan", en: "no finding yet" },
    finding_on: {
      id: "temuan atas klaim {claim}, versi {revision}",
      en: "finding on claim {claim}, version {revision}",
    },
    checked: {
      equal: { id: "Sama dengan berkas yang tersimpan", en: "Equal to the stored bytes" },
      different: { id: "Berkas yang tersimpan telah berubah", en: "The stored bytes are changed" },
      missing: { id: "Berkas yang tersimpan tidak ada", en: "The stored bytes are missing" },
      at: { id: "diperiksa", en: "checked" },
    } as const satisfies Each<typeof bytesShown, "at">,
    scan: {
      clean: { id: "Tidak ditemukan perangkat perusak", en: "No malware found" },
      infected: { id: "Mengandung perangkat perusak: {signature}", en: "Contains malware: {signature}" },
      too_large: {
        id: "Terlalu besar bagi pemindai perangkat perusak: tidak dipindai sampai habis",
        en: "Too large for the malware scanner: not scanned to its end",
      },
      not_scanned: { id: "Belum dipindai terhadap perangkat perusak", en: "Not yet scanned for malware" },
      by: { id: "{scanner},", en: "{scanner}," },
    } as const satisfies Each<typeof scanResults, "not_scanned" | "by">,
    declared_equal: {
      id: "{kind} yang disebutkan pengirim sama.",
      en: "The {kind} that the sender declared is the same.",
    },
    declared_differs: {
      id: "Bukan sidik digital yang disebutkan pengirim",
      en: "Not the hash that the sender declared",
    },
    declared_different: {
      id: "Pengirim menyebutkan {kind} lain:",
      en: "The sender declared another {kind}:",
    },
    chain: { id: "Rantai penanganan barang bukti", en: "Chain of custody" },
    chain_note: {
      id: "{count, plural, other {# mata rantai}}, tidak terputus. Garis putus-putus: berpindah ke organisasi lain.",
      en: "{count, plural, one {# link} other {# links}}, unbroken. Dashed: it crossed to another organisation.",
    },
    chain_hidden: {
      id: "Peran Anda tidak membaca rantai penanganan barang bukti.",
      en: "Your roles do not read the chain of custody.",
    },
    bytes_missing: { id: "Berkas yang tersimpan tidak ditemukan.", en: "The stored bytes were not there." },
    verify: { id: "Verifikasi", en: "Verify" },
    verify_note: {
      id: "Menghitung ulang sidik digital berkas yang tersimpan dan menambahkan hasilnya ke rantai.",
      en: "Hashes the stored bytes again and adds the result to the chain.",
    },
    verify_act: { id: "Verifikasi sekarang", en: "Verify now" },
    download: { id: "Unduh dengan alasan", en: "Download with a reason" },
    download_act: { id: "Unduh", en: "Download" },
    download_note: {
      id: "Nama Anda, waktu, dan tujuannya dicatat dalam rantai sebelum berkas keluar. Perlakukan berkas ini sebagai tidak aman.",
      en: "Your name, the time and the purpose go into the chain before the file leaves. Treat the file as unsafe.",
    },
    infected_note: {
      id: "Nama Anda, waktu, tujuan, dan pernyataan ini dicatat sebelum berkas keluar. Bukalah hanya di tempat yang aman dari bahayanya.",
      en: "Your name, the time, the purpose and this confirmation go on record before the file leaves. Open it only where it can do no harm.",
    },
    knowing: {
      id: "Saya tahu bahwa berkas ini mengandung {signature}.",
      en: "I know that this file contains {signature}.",
    },
    preview_act: { id: "Pratinjau", en: "Preview" },
    preview_note: {
      id: "Pratinjau terbuka di tab baru dan juga dicatat dalam rantai. Gambar dirender ulang; dari teks ditampilkan 64 kB pertama. Berkas aslinya tidak diunduh.",
      en: "A preview opens in a new tab and is recorded in the chain too. Images are re-rendered; of a text the first 64 kB are shown. The original is not downloaded.",
    },
    encoding: {
      "utf-8": { id: "Teks dalam UTF-8", en: "Text in UTF-8" },
      "utf-16le": {
        id: "Teks dalam UTF-16 (little-endian), menurut tanda urutan bita di awalnya",
        en: "Text in UTF-16 (little-endian), by the byte order mark at its beginning",
      },
      "utf-16be": {
        id: "Teks dalam UTF-16 (big-endian), menurut tanda urutan bita di awalnya",
        en: "Text in UTF-16 (big-endian), by the byte order mark at its beginning",
      },
      "windows-1252": {
        id: "Mungkin teks dalam Windows-1252; bukan UTF-8, dan bitanya tidak mengatakan yang lain",
        en: "Perhaps text in Windows-1252; it is not UTF-8, and its bytes do not say more",
      },
    },
    preview_cut: {
      id: "Pratinjau berakhir di sini: {shown} dari {size}.",
      en: "The preview ends here: {shown} of {size}.",
    },
    bag: {
      title: {
        id: "Unduh berkas, rantai penanganan, dan tanda terima (ZIP)",
        en: "Download files, custody and receipts (ZIP)",
      },
      note: {
        id: "ZIP menurut BagIt 1.0 yang dapat diperiksa siapa pun: berkas, rantai penanganan barang bukti sebagai CASE/UCO dan sebagai laporan, dan untuk tiap barang bukti tanda terima yang membuktikan catatannya dalam log.",
        en: "A ZIP to BagIt 1.0 that anybody can check: the files, the chain of custody as CASE/UCO and as a report, and for each item a receipt that proves its entries of the log.",
      },
      items: { id: "Pilih", en: "Choose" },
      choose: {
        id: "Pilih barang bukti di bawah untuk diunduh bersama rantai penanganannya.",
        en: "Choose items below to download them together with their chains.",
      },
      others: { id: "Barang bukti dari halaman lain", en: "Items of other pages" },
      others_hint: {
        id: "Menurut nomornya, dipisahkan koma, misalnya E-0051, E-0052.",
        en: "By their numbers with commas between them, such as E-0051, E-0052.",
      },
      act: { id: "Unduh ZIP", en: "Download the ZIP" },
      with_infected: {
        id: "Juga barang bukti yang diketahui mengandung perangkat perusak. Saya tahu isinya; namanya tercantum pada setiap barang bukti.",
        en: "Also items in which malware was found. I know what they contain; each item names it.",
      },
    },
    purpose: { id: "Tujuan", en: "Purpose" },
    purpose_hint: {
      id: "Sekurangnya 20 karakter. Tercatat dalam rantai dan tidak dapat diubah.",
      en: "At least 20 characters. Stands in the chain and cannot be changed later.",
    },
  },
  tabs: { evidence: { id: "Barang bukti", en: "Evidence" } },
  acts: {
    "evidence.open": { id: "membuka barang bukti", en: "opened evidence" },
    "evidence.verify": { id: "memeriksa barang bukti", en: "verified evidence" },
    "evidence.remove-bytes": {
      id: "menghapus berkas yang dimusnahkan dari penyimpanan",
      en: "took disposed bytes out of the store",
    },
    "evidence.recheck": {
      id: "menghitung ulang sidik digital berkas tersimpan",
      en: "hashed stored bytes again",
    },
    "evidence.scan": {
      id: "memindai berkas tersimpan terhadap perangkat perusak",
      en: "scanned stored bytes for malware",
    },
    "evidence.warn-of-malware": {
      id: "memperingatkan bahwa barang bukti mengandung perangkat perusak",
      en: "warned that evidence contains malware",
    },
    "evidence.warn": {
      id: "memperingatkan bahwa isi barang bukti tidak lagi sama",
      en: "warned that the bytes of evidence are not what they were",
    },
    "evidence.remove-orphan": {
      id: "menyingkirkan berkas yang tidak tercatat",
      en: "took away bytes that were on no record",
    },
  },
  refusals: {
    "evidence.physical": {
      id: "Ini benda fisik; tidak ada berkas yang dapat dibaca.",
      en: "This is a physical object; there are no bytes to read.",
    },
    "evidence.none_chosen": { id: "Pilih sedikitnya satu barang bukti.", en: "Tick at least one item." },
    "evidence.nothing_to_bag": {
      id: "Kasus ini tidak memuat barang bukti yang dapat Anda lihat, jadi tidak ada yang dapat dikemas.",
      en: "The case holds no evidence that you may see, so there is nothing to download.",
    },
    "evidence.bytes_different": {
      id: "Berkas yang tersimpan tidak lagi sama, sehingga tidak diberikan. Hal ini tercatat dalam rantai, dan pimpinan kasus diberi tahu.",
      en: "The stored bytes are not what they were, so they were not given out. That stands in the chain, and the lead of the case is warned.",
    },
    "evidence.bytes_missing": {
      id: "Berkas yang tersimpan tidak ada. Hal ini tercatat dalam rantai, dan pimpinan kasus diberi tahu.",
      en: "The stored bytes are missing. That stands in the chain, and the lead of the case is warned.",
    },
    "evidence.infected": {
      id: "Berkas ini mengandung perangkat perusak. Berkas hanya diberikan jika Anda menyatakan tahu perangkat perusak yang mana.",
      en: "This file contains malware. It is given out only when you confirm that you know which.",
    },
    "evidence.infected_no_preview": {
      id: "Berkas ini mengandung perangkat perusak, sehingga tidak ada pratinjaunya.",
      en: "This file contains malware, so there is no preview of it.",
    },
    "evidence.infected_in_bag": {
      id: "Di antara yang hendak dikeluarkan ada perangkat perusak. Nyatakan bahwa itu ikut (--with-infected), atau sebutkan barang bukti yang diambil.",
      en: "Among what you want to take out is malware. Say that you want it with the rest (--with-infected), or name the items to take.",
    },
    "evidence.no_preview": {
      id: "Tidak ada pratinjau untuk ini: bukan gambar utuh dari jenis yang dikenal dan bukan teks dalam UTF-8, UTF-16, atau Windows-1252, atau terlalu besar.",
      en: "There is no preview of this: it is neither a whole picture of a known kind nor a text in UTF-8, UTF-16 or Windows-1252, or it is too large.",
    },
  },
  notices: {
    "evidence.infected": {
      id: "Barang bukti {number} dalam {reference} mengandung perangkat perusak: {signature}.",
      en: "Evidence {number} of {reference} contains malware: {signature}.",
    },
    "evidence.alarm": {
      id: "Barang bukti {number} dalam {reference} tidak lagi sama dengan saat diterima.",
      en: "Evidence {number} of {reference} is not what it was when it was taken in.",
    },
  },
} as const satisfies Noun;
