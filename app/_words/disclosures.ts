import type { Noun } from "./noun";

/** That the matter of a case has become public, and the embargoes that it ends, in words. */
export default {
  words: {
    title: { id: "Pengungkapan kepada publik", en: "Whether the matter is public" },
    link: {
      id: "Catat bahwa kasus ini sudah diketahui publik",
      en: "Record that the matter has become public",
    },
    list: { id: "Yang sudah tercatat", en: "What is on record" },
    none: {
      id: "Belum ada catatan bahwa kasus ini sudah diketahui publik.",
      en: "Nobody has recorded that the matter is public.",
    },
    none_why: {
      id: "Catatlah begitu ada yang membicarakannya di muka umum; setiap embargo dalam kasus ini lalu berakhir.",
      en: "Record it as soon as somebody says it in public; every embargo of this case ends then.",
    },
    none_why_others: {
      id: "Pencatatannya mengakhiri setiap embargo dalam kasus ini.",
      en: "Recording it ends every embargo of this case.",
    },
    note: {
      id: "Setiap embargo dalam kasus ini langsung berakhir, dan juru bicara serta pemberi persetujuan diberi tahu. Tidak ada yang terbit dengan sendirinya: yang menunggu embargo menunggu keputusan pemberi persetujuan.",
      en: "Every embargo of this case ends at once, and its spokespeople and approvers are told. Nothing publishes itself: what waited for an embargo waits for a decision.",
    },
    source: { id: "Siapa yang mengatakannya", en: "Who says so" },
    source_hint: {
      id: "Misalnya media, peneliti, atau akun yang menyebarkannya.",
      en: "For example the newspaper, the researchers or the account that spreads it.",
    },
    seen_in: { id: "Terlihat di mana", en: "Where it was seen" },
    seen_in_hint: { id: "Alamat web, halaman, atau kanal.", en: "Its web address, page or channel." },
    seen_at: { id: "Terlihat kapan", en: "When it was seen" },
    to_statements: { id: "Lihat pernyataan", en: "See the statements" },
    act: { id: "Catat dan akhiri embargo", en: "Record and end embargoes" },
    says: { id: "{who}, {where}", en: "{who}, {where}" },
    seen: { id: "terlihat", en: "seen" },
    by: { id: "dicatat oleh {who}", en: "recorded by {who}" },
    embargo: {
      with: { id: "Embargo yang disepakati dengan", en: "Embargo agreed with" },
      hint: {
        id: "Isi bila Anda berjanji diam hingga saat itu. Bila kasusnya diketahui publik sebelumnya, embargo berakhir dan tidak ada yang terbit dengan sendirinya.",
        en: "Fill this in if you promised silence until then. If the matter becomes public before, the embargo ends and nothing publishes itself.",
      },
      until: {
        id: "Terbit ketika embargo dengan {party} berakhir",
        en: "Out when the embargo with {party} ends",
      },
      over: { id: "Embargo dengan {party} sudah berakhir", en: "The embargo with {party} is over" },
      over_note: {
        id: "Kasusnya sudah diketahui publik. Tidak ada yang terbit dengan sendirinya; putuskan apakah versi yang disetujui terbit sekarang.",
        en: "The matter has become public. Nothing was published by that; decide whether the approved version goes out now.",
      },
      decide: { id: "Putuskan penerbitannya", en: "Decide whether it goes out" },
      ended: { id: "Embargo berakhir", en: "The embargo ended" },
      is_public: { id: "Kasus ini sudah diketahui publik", en: "The matter of this case is public" },
    },
  },
  acts: {
    "disclosure.record": {
      id: "mencatat bahwa kasusnya sudah diketahui publik",
      en: "recorded that the matter has become public",
    },
  },
  notices: {
    "disclosure.recorded": {
      id: "{reference} sudah diketahui publik. Embargonya berakhir; tidak ada yang terbit dengan sendirinya.",
      en: "The matter of {reference} has become public. Its embargoes ended; nothing was published by that.",
    },
  },
} as const satisfies Noun;
