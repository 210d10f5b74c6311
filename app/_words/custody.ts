import type { Noun } from "./noun";

/** Acts on an item of evidence, as its chain of custody names them, in words. */
export default {
  words: {
    title: { id: "Penanganan", en: "Custody" },
    note: {
      id: "Setiap tindakan menjadi mata rantai yang tidak dapat diubah.",
      en: "Every act becomes a link that cannot be changed later.",
    },
    place: { id: "Di mana", en: "Where" },
    place_hint: { id: "Tempat tindakan ini dilakukan.", en: "The place where this is done." },
    reason: { id: "Mengapa", en: "Why" },
    reason_hint: {
      id: "Tercatat dalam rantai dan tidak dapat diubah.",
      en: "Stands in the chain and cannot be changed later.",
    },
    reason_long: {
      id: "Sekurangnya 20 karakter. Tercatat dalam rantai dan tidak dapat diubah.",
      en: "At least 20 characters. Stands in the chain and cannot be changed later.",
    },
    authority: { id: "Atas wewenang siapa", en: "On whose authority" },
    authority_hint: {
      id: "Misalnya penetapan atau surat, dengan nomornya.",
      en: "For example an order or a letter, with its number.",
    },
    seal: { id: "Segel", en: "Seal" },
    seal_number: { id: "Nomor segel", en: "Seal number" },
    unseal: { id: "Buka segel", en: "Break the seal" },
    unseal_note: {
      id: "Mata rantainya akan menyebut segel {number} yang dibuka.",
      en: "The link will name the broken seal {number}.",
    },
    offer: { id: "Serahkan", en: "Hand over" },
    offer_to: { id: "Kepada", en: "To" },
    offer_note: {
      id: "Barang bukti tetap pada Anda sampai orang itu menerimanya; sebelum itu tawaran dapat ditarik. Yang sudah beralih dijawab dengan pengembalian, tidak dibatalkan.",
      en: "The item stays with you until the other person accepts; until then you can take the offer back. Custody that has passed is answered by a return, never undone.",
    },
    strict_reason: {
      id: "Mengapa yang berlabel TLP:AMBER+STRICT diserahkan ke organisasi lain",
      en: "Why what is under TLP:AMBER+STRICT goes to another organisation",
    },
    strict_hint: {
      id: "Sekurangnya 20 karakter; hanya perlu bila penerimanya dari organisasi lain. Dengan ini organisasi Anda menegaskan penyerahannya.",
      en: "At least 20 characters, where the receiver is of another organisation. Your organisation confirms the giving with it.",
    },
    offer_copy: {
      id: "Kepada organisasi lain yang diserahkan adalah salinan, sebagai barang bukti tersendiri; yang asli tetap tersegel pada Anda.",
      en: "To another organisation the bytes go as a copy, an item of its own; the sealed original stays with you.",
    },
    under: { id: "{who}, menurut rujukan {number}", en: "{who}, under referral {number}" },
    withdraw: { id: "Tarik tawaran", en: "Take the offer back" },
    take_over: { id: "Ambil alih", en: "Take over" },
    take_over_note: {
      id: "Penyimpannya tidak lagi dapat menangani barang bukti ini. Mulai sekarang Anda yang menyimpannya, dan dapat menawarkannya kepada penyidik.",
      en: "Its keeper cannot act on this item any more. From now on you keep it, and can offer it to an investigator.",
    },
    accept: { id: "Terima", en: "Accept" },
    accept_title: { id: "Ditawarkan kepada Anda", en: "Offered to you" },
    accept_note: {
      id: "{giver} menawarkan barang bukti ini. Penyimpanannya beralih kepada Anda bila Anda menerimanya.",
      en: "{giver} offers this item to you. Custody passes to you when you accept.",
    },
    accept_return: {
      id: "{giver} mengembalikan barang bukti ini. Penyimpanannya beralih kepada Anda bila Anda menerimanya.",
      en: "{giver} gives this item back to you. Custody passes to you when you accept.",
    },
    accept_reason: { id: "Keadaan saat tiba", en: "How it arrived" },
    accept_reason_hint: {
      id: "Misalnya: segel utuh; delapan digit pertama dan terakhir dibacakan kembali.",
      en: "For example: the seal is whole; the first and last eight digits were read back.",
    },
    refuse: { id: "Tolak", en: "Refuse" },
    waits: {
      id: "Ditawarkan kepada {name}, yang belum menjawab. Penyimpanannya tetap pada {keeper}.",
      en: "Offered to {name}, who has not answered yet. Custody stays with {keeper}.",
    },
    return: { id: "Kembalikan", en: "Give back" },
    return_note: {
      id: "Orang yang menyerahkannya harus menerimanya kembali.",
      en: "The person who handed it over has to accept it back.",
    },
    return_out: {
      id: "Barang bukti keluar untuk seterusnya, dan rantainya berakhir.",
      en: "The item leaves the house for good, and its chain ends.",
    },
    to_party: { id: "Kepada siapa", en: "To whom" },
    derive: { id: "Sebutkan asalnya", en: "Say what it comes from" },
    derive_note: {
      id: "Untuk yang dibuat dari barang bukti lain, misalnya log dari citra cakram.",
      en: "For what was made out of another item, such as a log out of a disk image.",
    },
    parent: { id: "Dibuat dari", en: "Made from" },
    tool: { id: "Alat", en: "Tool" },
    tool_hint: { id: "Dengan versinya.", en: "With its version." },
    place_hold: { id: "Larang pemusnahan", en: "Place a legal hold" },
    lift_hold: { id: "Cabut larangan pemusnahan", en: "Lift the legal hold" },
    propose_disposal: { id: "Usulkan pemusnahan", en: "Propose disposal" },
    propose_note: {
      id: "Orang kedua harus menegaskannya. Sebelum itu tidak terjadi apa-apa pada barang bukti.",
      en: "A second person has to confirm. Until then nothing happens to the item.",
    },
    dispose: { id: "Tegaskan pemusnahan", en: "Confirm disposal" },
    dispose_note: {
      id: "Berkasnya dihapus kecuali diperlukan barang bukti lain. Catatan dan rantainya tetap ada. Ini tidak dapat dibatalkan.",
      en: "The bytes are removed unless another item needs them. The record and its chain stay. This cannot be undone.",
    },
    drop_disposal: { id: "Jangan musnahkan", en: "Do not dispose of it" },
  },
  acts: {
    "evidence.derive": {
      id: "menyebut asal barang bukti turunan",
      en: "named what evidence was derived from",
    },
    "evidence.seal": { id: "menyegel barang bukti", en: "sealed evidence" },
    "evidence.unseal": { id: "membuka segel barang bukti", en: "broke the seal of evidence" },
    "evidence.offer": { id: "menawarkan penyerahan barang bukti", en: "offered evidence" },
    "evidence.withdraw": {
      id: "menarik tawaran penyerahan barang bukti",
      en: "took back an offer of evidence",
    },
    "evidence.accept": { id: "mengambil alih penyimpanan barang bukti", en: "took over custody of evidence" },
    "evidence.refuse": { id: "menolak barang bukti", en: "refused evidence" },
    "evidence.return": { id: "mengembalikan barang bukti", en: "gave evidence back" },
    "evidence.take-over": {
      id: "mengambil alih barang bukti tanpa penyimpan",
      en: "took over evidence without a keeper",
    },
    "evidence.hand-over": {
      id: "menyerahkan semua yang disimpan dan dipimpinnya",
      en: "handed over all that they kept and led",
    },
    "evidence.place-hold": {
      id: "menahan barang bukti dari pemusnahan",
      en: "placed a legal hold on evidence",
    },
    "evidence.lift-hold": {
      id: "mencabut larangan pemusnahan barang bukti",
      en: "lifted the legal hold of evidence",
    },
    "evidence.propose-disposal": {
      id: "mengusulkan pemusnahan barang bukti",
      en: "proposed to dispose of evidence",
    },
    "evidence.drop-disposal": {
      id: "mengakhiri usul pemusnahan barang bukti",
      en: "ended a proposal to dispose of evidence",
    },
    "evidence.dispose": { id: "memusnahkan barang bukti", en: "disposed of evidence" },
  },
  refusals: {
    "evidence.returned": {
      id: "Barang bukti ini sudah dikembalikan; berkasnya tidak dibaca lagi.",
      en: "This was returned; its bytes are not read any more.",
    },
    "evidence.disposed": {
      id: "Barang bukti ini sudah dimusnahkan; berkasnya tidak ada lagi.",
      en: "This was disposed of; its bytes are gone.",
    },
    "evidence.held": {
      id: "Barang bukti ini disimpan dan tidak disegel.",
      en: "This is held and not sealed.",
    },
    "evidence.sealed": { id: "Barang bukti ini disegel.", en: "This is sealed." },
    "evidence.handed_over": {
      id: "Barang bukti ini kini disimpan organisasi lain; hanya mereka yang menanganinya.",
      en: "Another organisation holds this now; only they act on it.",
    },
    "evidence.not_the_keeper": {
      id: "Hanya orang yang menyimpan barang bukti ini yang melakukannya.",
      en: "Only the person who keeps this item does that.",
    },
    "evidence.has_a_keeper": {
      id: "Ada yang menyimpan barang bukti ini dan dapat menanganinya.",
      en: "Somebody keeps this item and can act on it.",
    },
    "evidence.held_elsewhere": {
      id: "Organisasi lain menyimpan barang bukti ini; orang dari sana yang mengambil alih.",
      en: "Another organisation holds this item; somebody there takes it over.",
    },
    "evidence.nothing_to_hand_over": {
      id: "Anda tidak menyimpan barang bukti dan tidak memimpin kasus ini.",
      en: "You keep no evidence and do not lead this case.",
    },
    "evidence.offered_to_another": {
      id: "Barang bukti ini ditawarkan kepada orang lain.",
      en: "This was offered to somebody else.",
    },
    "evidence.second_person": {
      id: "Anda yang mengusulkan pemusnahan ini, jadi orang lain yang menegaskannya.",
      en: "You proposed this disposal, so somebody else confirms it.",
    },
    "evidence.sealed_already": {
      id: "Barang bukti ini sudah bersegel. Buka dahulu segelnya, dengan alasan.",
      en: "This bears a seal already. Break it first, with a reason.",
    },
    "evidence.no_seal": { id: "Barang bukti ini tidak bersegel.", en: "This bears no seal." },
    "evidence.offered": {
      id: "Barang bukti ini ditawarkan dan menunggu jawaban. Pemberi dapat menarik tawarannya.",
      en: "This is offered and waits for an answer. The giver can take the offer back.",
    },
    "evidence.not_offered": {
      id: "Tidak ada tawaran yang menunggu jawaban.",
      en: "No offer of this waits for an answer.",
    },
    "evidence.on_hold": {
      id: "Barang bukti ini dilarang dimusnahkan atau dikembalikan menurut hukum. Larangan itu harus dicabut dahulu.",
      en: "A legal hold stands on this. It has to be lifted first.",
    },
    "evidence.no_hold": {
      id: "Tidak ada larangan pemusnahan atas barang bukti ini.",
      en: "No legal hold stands on this.",
    },
    "evidence.disposal_proposed": {
      id: "Pemusnahannya sudah diusulkan. Usul itu harus diputuskan dahulu.",
      en: "The disposal of this is proposed. Somebody has to decide on that first.",
    },
    "evidence.no_disposal_proposed": {
      id: "Belum ada yang mengusulkan pemusnahannya.",
      en: "Nobody has proposed to dispose of this.",
    },
    "evidence.has_a_parent": {
      id: "Asal barang bukti ini sudah tercatat.",
      en: "It is on record already what this comes from.",
    },
    "evidence.bytes_are_not_returned": {
      id: "Hanya benda, dan barang yang diserahkan kepada Anda, yang dikembalikan. Berkas ini tidak.",
      en: "Only things, and what was handed over to you, are given back. This file is not.",
    },
    "evidence.seal_first": {
      id: "Segel dahulu: yang diserahkan adalah salinan, dan yang asli tetap tersegel di sini.",
      en: "Seal it first: a copy of the bytes is handed over, and the sealed original stays.",
    },
    "evidence.giver_left": {
      id: "Orang yang menyerahkannya tidak punya akun aktif. Tanyakan kepada organisasi itu kepada siapa dikembalikan.",
      en: "The person who handed this over has no active account. Ask the agency for whom you give it back.",
    },
    "evidence.accept_first": {
      id: "Terima dahulu: sebelum itu Anda belum berhak membukanya.",
      en: "Accept it first: until then it is not yours to open.",
    },
    "evidence.nobody": {
      id: "Tidak ada orang yang dapat menerimanya.",
      en: "There is nobody to whom this could be handed over.",
    },
  },
  fields: {
    place_required: {
      id: "Sebutkan tempatnya: benda fisik berada di suatu tempat.",
      en: "Say where: a physical object is somewhere.",
    },
    not_a_receiver: {
      id: "Pilih orang yang dapat menerimanya: penyidik dalam kasus ini atau narahubung satuan itu.",
      en: "Choose somebody who can receive this: an investigator of the case or a liaison of the unit.",
    },
    taken_in_later: {
      id: "Barang bukti hanya berasal dari yang diambil sebelumnya.",
      en: "An item comes only from one that was taken in before it.",
    },
  },
  notices: {
    "evidence.offered": {
      id: "Barang bukti {number} dalam {reference} ditawarkan kepada Anda dan menunggu jawaban.",
      en: "Evidence {number} of {reference} is offered to you and waits for your answer.",
    },
    "evidence.accepted": {
      id: "Barang bukti {number} dalam {reference} sudah diterima; penyimpanannya telah diambil alih.",
      en: "Evidence {number} of {reference} was accepted; its custody has passed.",
    },
    "evidence.refused": {
      id: "Barang bukti {number} dalam {reference} ditolak; penyimpanannya tetap pada Anda.",
      en: "Evidence {number} of {reference} was refused; its custody stays with you.",
    },
    "evidence.withdrawn": {
      id: "Tawaran barang bukti {number} dalam {reference} ditarik kembali.",
      en: "The offer of evidence {number} of {reference} was taken back.",
    },
    "evidence.disposal_proposed": {
      id: "Pemusnahan barang bukti {number} dalam {reference} diusulkan; orang kedua memutuskan.",
      en: "It is proposed to dispose of evidence {number} of {reference}; a second person decides.",
    },
  },
} as const satisfies Noun;
