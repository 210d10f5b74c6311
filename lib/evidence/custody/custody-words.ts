import type { evidenceKinds, evidenceStates } from "@/db/schema/vocabulary";
import type { CustodyAct } from "./lifecycle";

type Words = {
  kind: Record<(typeof evidenceKinds)[number], string>;
  state: Record<(typeof evidenceStates)[number], string>;
  act: Record<CustodyAct, string>;
};

/** The names of the kinds, states and acts of evidence, on the screen and in a report. */
export const custodyWords = {
  en: {
    kind: { file: "File", physical: "Physical object" },
    state: {
      held: "Held",
      sealed: "Sealed",
      handed_over: "Handed over",
      returned: "Returned",
      disposed: "Disposed of",
    },
    act: {
      collected: "Collected",
      received: "Received",
      sealed: "Sealed",
      unsealed: "Unsealed",
      viewed: "Opened and viewed",
      copied: "Copied",
      downloaded: "Downloaded",
      offered: "Offered",
      accepted: "Accepted",
      refused: "Refused",
      returned: "Returned",
      verified: "Verified",
      hold_placed: "Hold placed",
      hold_lifted: "Hold lifted",
      disposed: "Disposed of",
      derived: "Derived",
      withdrawn: "Offer taken back",
      disposal_proposed: "Disposal proposed",
      disposal_dropped: "Disposal not carried out",
      taken_over: "Taken over without a keeper",
    },
  },
  id: {
    kind: { file: "Berkas", physical: "Benda fisik" },
    state: {
      held: "Disimpan",
      sealed: "Disegel",
      handed_over: "Diserahkan",
      returned: "Dikembalikan",
      disposed: "Dimusnahkan",
    },
    act: {
      collected: "Dikumpulkan",
      received: "Diterima",
      sealed: "Disegel",
      unsealed: "Segel dibuka",
      viewed: "Dibuka dan dilihat",
      copied: "Disalin",
      downloaded: "Diunduh",
      offered: "Ditawarkan untuk diserahkan",
      accepted: "Penyimpanan diambil alih",
      refused: "Ditolak",
      returned: "Dikembalikan",
      verified: "Diverifikasi",
      hold_placed: "Dilarang dimusnahkan",
      hold_lifted: "Larangan pemusnahan dicabut",
      disposed: "Dimusnahkan",
      derived: "Diturunkan",
      withdrawn: "Tawaran ditarik",
      disposal_proposed: "Pemusnahan diusulkan",
      disposal_dropped: "Pemusnahan tidak dilakukan",
      taken_over: "Diambil alih karena penyimpan tidak ada",
    },
  },
} as const satisfies Record<string, Words>;
