/** What whoever sent a request reads when it goes no further, by status. In both languages, since nothing of the reader is known yet; in ASCII, as no encoding is agreed on. */
export const doorSentences = {
  400: "Permintaan ini tidak dapat dibaca, jadi tidak ada yang dilakukan. / This request cannot be read, so nothing was done.",
  401: "Masuk terlebih dahulu. / Sign in first.",
  403: "Permintaan ini tidak diizinkan, atau dikirim dari situs lain. / This request is not allowed, or was sent from another site.",
  404: "Alamat ini tidak ada, atau Anda tidak boleh melihatnya. / This address does not exist, or you may not see it.",
  405: "Alamat ini tidak menerima permintaan semacam itu. / This address takes no request of that kind.",
  413: "Kiriman ini terlalu besar, jadi tidak ada yang disimpan. Persingkat teksnya; berkas dikirim lewat formulir barang bukti. / This is too large, so nothing was saved. Shorten the text; files go through the form for evidence.",
  500: "Terjadi kesalahan pada Runut. Tidak ada yang tersimpan sebagian. / Something went wrong in Runut. Nothing was half-written.",
  503: "Untuk sementara ini tidak dapat dilayani, karena basis data tidak menjawab. Coba lagi nanti, dan periksa dahulu apakah tindakan terakhir sudah tercatat. / This cannot be served for the moment, since the database does not answer. Try again later, and look first whether your last act is on record.",
  507: "Ruang penyimpanan penuh, jadi tidak ada yang disimpan. Beri tahu pengelola sistem. / The disk is full, so nothing was saved. Tell whoever runs this system.",
} as const;

export type DoorStatus = keyof typeof doorSentences;

/** The sentence of a status; one that has none of its own is told as a request that cannot be read. */
export const doorSentence = (status: number): string =>
  (doorSentences as Readonly<Record<number, string>>)[status] ?? doorSentences[400];
