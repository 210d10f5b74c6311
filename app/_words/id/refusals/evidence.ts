import type en from "../../en/refusals/evidence";
import type { Worded } from "../../worded";

export default {
  evidence_physical: "Ini benda fisik; tidak ada berkas yang dapat dibaca.",
  evidence_returned: "Barang bukti ini sudah dikembalikan; berkasnya tidak dibaca lagi.",
  evidence_disposed: "Barang bukti ini sudah dimusnahkan; berkasnya tidak ada lagi.",
  evidence_bytes_different:
    "Berkas yang tersimpan tidak lagi sama, sehingga tidak diberikan. Hal ini tercatat dalam rantai, dan pimpinan kasus diberi tahu.",
  evidence_bytes_missing:
    "Berkas yang tersimpan tidak ada. Hal ini tercatat dalam rantai, dan pimpinan kasus diberi tahu.",
  evidence_damaged_at_rest:
    "Berkas yang sama sudah tersimpan, tetapi yang tersimpan rusak. Beri tahu administrator sebelum mengirimnya lagi.",
} as const satisfies Worded<typeof en>;
