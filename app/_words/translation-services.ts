import type { Noun } from "./noun";

/** Services that translate statements, in words. */
export default {
  words: {
    services: {
      title: { id: "Layanan penerjemahan", en: "Translation services" },
      why: {
        id: "Runut tidak mengirim teks ke mana pun sebelum sebuah layanan dimasukkan di sini dan dikonfirmasi oleh orang kedua.",
        en: "Runut sends no text anywhere until a service is entered here and confirmed by a second person.",
      },
      none: { id: "Belum ada layanan", en: "No service yet" },
      name: { id: "Nama", en: "Name" },
      address: { id: "Alamat", en: "Address" },
      address_hint: {
        id: "Layanan yang memakai protokol LibreTranslate, seperti https://terjemah.badan.example. Tanpa nama dan kata sandi di dalamnya.",
        en: "A service that speaks LibreTranslate’s protocol, like https://translate.agency.example. Without a name or password in it.",
      },
      key: { id: "Kunci API", en: "API key" },
      key_hint: {
        id: "Disimpan tersegel dan tidak ditampilkan lagi.",
        en: "Kept sealed and not shown again.",
      },
      takes: { id: "Apa yang boleh dikirim ke sana", en: "What may be sent there" },
      why_none: {
        id: "Administrator mendaftarkannya, dan orang kedua menyetujuinya.",
        en: "An administrator enters one, and a second person confirms it.",
      },
      takes_hint: {
        id: "Layanan di dalam dijalankan oleh organisasi ini sendiri. Yang belum terbit tidak pernah dikirim ke luar; TLP:RED tidak dikirim ke mana pun.",
        en: "A service inside is run by this organisation itself. What is not published never goes outside, and TLP:RED goes nowhere.",
      },
      outside: {
        id: "Di luar: hanya yang sudah terbit",
        en: "Outside: only what is published already",
      },
      inside: {
        id: "Di dalam: juga teks yang belum terbit, sampai TLP:{label}",
        en: "Inside: unpublished texts too, up to TLP:{label}",
      },
      enter: { id: "Masukkan layanan", en: "Enter a service" },
      entered: { id: "Dimasukkan oleh {who}", en: "Entered by {who}" },
      has_key: { id: "dengan kunci API", en: "with an API key" },
      waits: { id: "Menunggu orang kedua", en: "Waits for a second person" },
      in_use: { id: "Dipakai", en: "In use" },
      confirmed: { id: "Dikonfirmasi oleh {who}", en: "Confirmed by {who}" },
      confirm: { id: "Konfirmasi layanan", en: "Confirm the service" },
      confirm_note: {
        id: "Anda menyatakan bahwa alamat ini milik layanan itu dan teks seperti di atas boleh dikirim ke sana.",
        en: "You say that this address is that service’s, and that texts as said above may go there.",
      },
      ended: { id: "Diakhiri", en: "Ended" },
      ended_by: { id: "Diakhiri oleh {who}: “{reason}”", en: "Ended by {who}: “{reason}”" },
      end: { id: "Akhiri layanan", en: "End the service" },
      end_reason: { id: "Alasan", en: "Reason" },
      end_hint: { id: "Sekurangnya 20 karakter.", en: "At least 20 characters." },
      draft: { id: "Konsep oleh mesin", en: "A draft by a machine" },
      draft_note: {
        id: "Yang usang atau belum ada dikirim, sampai {most, number} karakter. Hasilnya konsep buatan mesin, yang diperiksa orang lain seperti setiap terjemahan. Log mencatat layanan, versi dan bahasa, bukan teksnya.",
        en: "What is stale or missing is sent, up to {most, number} characters. What comes back is a machine’s draft, reviewed by somebody else as every translation. The log keeps service, version and language, not the text.",
      },
      draft_act: { id: "Konsep oleh {name}", en: "Draft by {name}" },
      refused_title: { id: "Tidak ada yang ditulis", en: "Nothing was written" },
    },
  },
  acts: {
    "organisation.enter-service": {
      id: "memasukkan layanan penerjemahan",
      en: "entered a translation service",
    },
    "organisation.confirm-service": {
      id: "mengonfirmasi layanan penerjemahan",
      en: "confirmed a translation service",
    },
    "organisation.end-service": { id: "mengakhiri layanan penerjemahan", en: "ended a translation service" },
    "statement.send-to-service": {
      id: "mengirim pernyataan ke layanan penerjemahan",
      en: "sent a statement to a translation service",
    },
    "statement.draft-by-service": {
      id: "menyimpan terjemahan mesin dari layanan",
      en: "kept a service’s machine translation",
    },
  },
  refusals: {
    "service.ended": { id: "Layanan ini sudah diakhiri.", en: "This service was ended." },
    "service.own": {
      id: "Anda yang memasukkannya, jadi orang lain yang mengonfirmasi.",
      en: "You entered it, so somebody else confirms it.",
    },
    "service.confirmed": { id: "Layanan ini sudah dikonfirmasi.", en: "This service has been confirmed." },
    "service.not_confirmed": {
      id: "Layanan ini belum dikonfirmasi oleh orang kedua.",
      en: "No second person has confirmed this service yet.",
    },
    "service.nothing_to_send": {
      id: "Semua kalimat sudah diterjemahkan dan berlaku, jadi tidak ada yang dikirim.",
      en: "Every sentence is translated and stands, so there is nothing to send.",
    },
    "service.too_long": {
      id: "Teksnya lebih panjang daripada yang dikirim sekaligus.",
      en: "The text is longer than what is sent at once.",
    },
    "service.rests_on_hidden": {
      id: "Ada kalimat yang berdasar pada catatan yang tidak boleh Anda lihat. Orang yang boleh melihatnya yang mengirim teks ini.",
      en: "A sentence rests on a record that you may not see. Somebody who may see it has to send this text.",
    },
    "service.silent": {
      id: "Layanan tidak dapat dihubungi, atau tidak menjawab pada waktunya. Cobalah lagi, atau terjemahkan sendiri.",
      en: "The service cannot be reached, or did not answer in time. Try again, or translate it yourself.",
    },
    "service.refused": {
      id: "Layanan menolak permintaan ini. Tanyakan kepada yang menjalankannya; mungkin kuncinya tidak berlaku.",
      en: "The service refused this request. Ask whoever runs it; its key may not be valid.",
    },
    "service.unfit": {
      id: "Jawaban layanan tidak dapat dipakai: tidak satu kalimat untuk setiap kalimat, terlalu panjang, atau memuat tanda yang tidak terlihat.",
      en: "The service’s answer cannot be used: it is not one sentence for each, too long, or has signs that cannot be seen.",
    },
    "service.no_such_pair": {
      id: "Layanan ini tidak menerjemahkan di antara kedua bahasa ini. Tidak ada yang dikirim.",
      en: "This service does not translate between these two languages. Nothing was sent.",
    },
    "service.other_language": {
      id: "Jawaban layanan tampaknya bukan dalam bahasa yang diminta.",
      en: "The service’s answer does not seem to be in the language that was asked for.",
    },
    "label.service_below": {
      id: "Teks ini atau dasarnya berlabel lebih ketat daripada yang boleh dikirim ke layanan itu.",
      en: "This text, or what it rests on, has a stricter label than may go to that service.",
    },
    "label.service_outside": {
      id: "Layanan itu di luar dan hanya menerima yang sudah terbit; versi ini belum terbit.",
      en: "That service stands outside and has only what is published; this version is not.",
    },
  },
  fields: {
    service_address: {
      id: "Harus alamat https, tanpa pertanyaan dan tanpa bagian sesudah “#”.",
      en: "It has to be an https address without a query, and without anything after “#”.",
    },
    service_address_open: {
      id: "http hanya untuk layanan pada mesin ini sendiri; di jalan ke mesin lain, teksnya dapat dibaca orang.",
      en: "http is for a service on this machine alone; on the way to another one, anybody could read the text.",
    },
    service_address_secret: {
      id: "Jangan menulis nama atau kata sandi di dalam alamat; kuncinya punya kolom sendiri.",
      en: "Write no name or password into the address; the key has a field of its own.",
    },
    service_address_closed: {
      id: "Alamat ini tidak menuju layanan mana pun, melainkan ke jaringan di sekitar mesin ini.",
      en: "This address leads to no service but to the links around this machine.",
    },
  },
} satisfies Noun;
