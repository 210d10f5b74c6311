import type { StatementKind, TemplateText } from "../template";
import { advice, assertion, begun, connective, heading } from "./sentences";

export const indonesian: Readonly<Record<StatementKind, TemplateText>> = {
  holding: {
    title: "Laporan dan pemeriksaan",
    sentences: [
      begun(assertion("{organisasi} menerima laporan tentang {sistem} pada {diterima pada}.", "received")),
      assertion("Kami sedang memeriksa laporan itu.", "received"),
      begun(assertion("Kami meminta keterangan dari {yang ditanya} pada {ditanya pada}.", "asked")),
      assertion("Keterangan itu masih kami tunggu.", "unanswered"),
      begun(connective("Kami akan menyampaikan perkembangannya.")),
      advice("Berhati-hatilah terhadap pesan atau panggilan yang meminta kata sandi atau kode sekali pakai."),
      advice("Ikuti kabar kami hanya dari saluran resmi."),
    ],
  },
  update: {
    title: "Pembaruan pemeriksaan",
    sentences: [
      begun(assertion("{organisasi} menerima laporan tentang {sistem} pada {diterima pada}.", "received")),
      heading("Yang kami ketahui"),
      begun(assertion("[…]")),
      heading("Dalam pemeriksaan"),
      begun(assertion("Kami masih menunggu keterangan dari {yang ditanya}.", "unanswered")),
      advice("[…]"),
    ],
  },
  correction: {
    title: "Koreksi pernyataan kami",
    sentences: [
      begun(connective("Pernyataan ini mengoreksi pernyataan kami sebelumnya.")),
      heading("Pernyataan kami sebelumnya"),
      begun(assertion("[…]")),
      heading("Koreksinya"),
      begun(assertion("[…]")),
      begun(connective("Kami meminta maaf atas kekeliruan tersebut.")),
    ],
  },
  retraction: {
    title: "Pencabutan pernyataan kami",
    sentences: [
      begun(connective("Pernyataan ini pencabutan atas pernyataan kami sebelumnya.")),
      assertion("[…]"),
      begun(connective("Kami meminta maaf atas kekeliruan tersebut.")),
      advice("Mohon merujuk pernyataan ini saja."),
    ],
  },
  closing: {
    title: "Hasil akhir pemeriksaan",
    sentences: [
      begun(assertion("{organisasi} menerima laporan tentang {sistem} pada {diterima pada}.", "received")),
      heading("Hasil pemeriksaan"),
      begun(assertion("[…]")),
      heading("Tindak lanjut"),
      begun(assertion("[…]")),
      begun(connective("Kami berterima kasih kepada semua pihak yang membantu pemeriksaan ini.")),
      advice("[…]"),
    ],
  },
};
