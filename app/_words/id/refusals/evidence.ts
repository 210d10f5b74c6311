import type en from "../../en/refusals/evidence";
import type { Worded } from "../../worded";

export default {
  evidence_physical: "Ini benda fisik; tidak ada berkas yang dapat dibaca.",
  evidence_returned: "Barang bukti ini sudah dikembalikan; berkasnya tidak dibaca lagi.",
  evidence_disposed: "Barang bukti ini sudah dimusnahkan; berkasnya tidak ada lagi.",
  evidence_held: "Barang bukti ini disimpan dan tidak disegel.",
  evidence_sealed: "Barang bukti ini disegel.",
  evidence_handed_over: "Barang bukti ini kini disimpan instansi lain; hanya mereka yang menanganinya.",
  evidence_not_the_keeper: "Hanya orang yang menyimpan barang bukti ini yang melakukannya.",
  evidence_offered_to_another: "Barang bukti ini ditawarkan kepada orang lain.",
  evidence_second_person: "Anda yang mengusulkan pemusnahan ini, jadi orang lain yang menegaskannya.",
  evidence_sealed_already: "Barang bukti ini sudah bersegel. Buka dahulu segelnya, dengan alasan.",
  evidence_no_seal: "Barang bukti ini tidak bersegel.",
  evidence_offered: "Barang bukti ini ditawarkan dan menunggu jawaban. Pemberi dapat menarik tawarannya.",
  evidence_not_offered: "Tidak ada tawaran yang menunggu jawaban.",
  evidence_on_hold:
    "Barang bukti ini dilarang dimusnahkan atau dikembalikan menurut hukum. Larangan itu harus dicabut dahulu.",
  evidence_no_hold: "Tidak ada larangan pemusnahan atas barang bukti ini.",
  evidence_disposal_proposed: "Pemusnahannya sudah diusulkan. Usul itu harus diputuskan dahulu.",
  evidence_no_disposal_proposed: "Belum ada yang mengusulkan pemusnahannya.",
  evidence_has_a_parent: "Asal barang bukti ini sudah tercatat.",
  evidence_bytes_are_not_returned:
    "Berkas tidak dikembalikan; yang dikembalikan hanya yang diserahkan, dan benda.",
  evidence_seal_first: "Segel dahulu: yang diserahkan adalah salinan, dan yang asli tetap tersegel di sini.",
  evidence_giver_left:
    "Orang yang menyerahkannya tidak punya akun aktif. Tanyakan kepada badan itu kepada siapa dikembalikan.",
  evidence_none_chosen: "Pilih sedikitnya satu barang bukti.",
  evidence_accept_first: "Terima dahulu: sebelum itu Anda belum berhak membukanya.",
  evidence_nothing_to_bag:
    "Kasus ini tidak memuat barang bukti yang dapat Anda lihat, jadi tidak ada yang dapat dikemas.",
  evidence_nobody: "Tidak ada orang yang dapat menerimanya.",
  evidence_bytes_different:
    "Berkas yang tersimpan tidak lagi sama, sehingga tidak diberikan. Hal ini tercatat dalam rantai, dan pimpinan kasus diberi tahu.",
  evidence_bytes_missing:
    "Berkas yang tersimpan tidak ada. Hal ini tercatat dalam rantai, dan pimpinan kasus diberi tahu.",
  evidence_damaged_at_rest:
    "Berkas yang sama sudah tersimpan, tetapi yang tersimpan rusak. Beri tahu administrator sebelum mengirimnya lagi.",
  evidence_no_room:
    "Tempat penyimpanan barang bukti penuh. Tidak ada yang diterima. Beri tahu administrator; pengunggahan yang sedang berjalan dapat diteruskan sesudahnya.",
  evidence_store_away:
    "Tempat penyimpanan barang bukti sedang tidak dapat dihubungi. Tidak ada yang diterima dan tidak ada yang diberikan. Coba lagi nanti, dan beri tahu administrator jika tetap demikian.",
  evidence_upload_unfinished: "Berkas belum diterima seluruhnya. Pilih lagi berkas itu untuk meneruskan.",
  evidence_infected:
    "Berkas ini mengandung perangkat perusak. Berkas hanya diberikan jika Anda menyatakan tahu perangkat perusak yang mana.",
  evidence_infected_no_preview: "Berkas ini mengandung perangkat perusak, sehingga tidak ada pratinjaunya.",
  evidence_infected_in_bag:
    "Di antara yang hendak dikeluarkan ada perangkat perusak. Nyatakan bahwa itu ikut (--with-infected), atau sebutkan barang bukti yang diambil.",
  evidence_no_preview:
    "Tidak ada pratinjau untuk ini: bukan gambar utuh dari jenis yang dikenal dan bukan teks UTF-8, atau terlalu besar.",
} as const satisfies Worded<typeof en>;
