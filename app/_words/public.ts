/** The frame of the public pages in words. */
export default {
  skip: { id: "Langsung ke isi", en: "Skip to the content" },
  languages: { id: "Bahasa", en: "Language" },
  language: {
    id: { id: "Bahasa Indonesia", en: "Bahasa Indonesia" },
    en: { id: "English", en: "English" },
  },
  line: { id: "Pernyataan kepada masyarakat", en: "Statements to the public" },
  published: { id: "Terbit", en: "Published" },
  all: { id: "Semua pernyataan", en: "All statements" },
  authoritative: {
    id: "Hanya teks berbahasa Indonesia ini yang resmi.",
    en: "Only the Indonesian text is authoritative.",
  },
  authoritative_other: {
    id: "Hanya teks dalam bahasa ini yang resmi.",
    en: "Only the text in this language is authoritative.",
  },
  no_translation: {
    id: "Pernyataan ini belum diterjemahkan ke bahasa Indonesia. Teksnya ditampilkan sebagaimana diterbitkan.",
    en: "There is no English translation of this statement yet. The text is shown as it was published.",
  },
  check: {
    title: { id: "Sidik digital pernyataan ini", en: "Fingerprint of this statement" },
    text: {
      id: "Siapa pun dapat menghitungnya. Salin teks ini ke berkas UTF-8: judul, lalu setiap subjudul, paragraf, kutipan, dan butir daftar menurut urutannya, masing-masing pada satu baris yang diakhiri satu ganti baris (0x0A), spasi berurutan ditulis satu. SHA-256 dari berkas itu (misalnya dengan sha256sum) adalah sidik digital ini. Log audit menyimpan sidik digital yang sama pada penerbitan ini.",
      en: "Anybody can compute it. Copy this text into a UTF-8 file: the title, then each heading, paragraph, quotation and item of a list in their order, each on one line ended by one newline (0x0A), runs of blanks as one. The SHA-256 of that file (with sha256sum, for one) is this fingerprint. The audit log holds the same one with this publication.",
    },
  },
  from: { id: "Disampaikan oleh {organisation}.", en: "Issued by {organisation}." },
  labelled: { id: "Berlabel", en: "Labelled" },
  list: {
    title: { id: "Pernyataan kepada masyarakat", en: "Statements to the public" },
    empty: { id: "Belum ada pernyataan yang terbit.", en: "No statement has been published yet." },
  },
  missing: {
    title: { id: "Tidak ada pernyataan di sini", en: "There is no statement here" },
    text: {
      id: "Tidak ada yang terbit di alamat ini. Periksa kembali alamatnya atau lihat semua pernyataan.",
      en: "Nothing is published at this address. Check the address, or look through all statements.",
    },
  },
} as const;
