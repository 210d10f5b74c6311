import type { Noun } from "./noun";

/** Labels of the Traffic Light Protocol in words. */
export default {
  words: {
    label: { id: "Label TLP", en: "TLP label" },
    named_open: { id: "Sebutkan orang untuk TLP:RED", en: "Name people, for TLP:RED" },
    named: { id: "Siapa lagi yang boleh melihatnya dengan TLP:RED", en: "Who else may see it under TLP:RED" },
    named_hint: {
      id: "Hanya berlaku untuk TLP:RED. Anda selalu termasuk di dalamnya.",
      en: "Counts only with TLP:RED. You are always among them.",
    },
  },
  refusals: {
    "label.not_stricter": {
      id: "Label hanya dapat dinaikkan di sini.",
      en: "A label can only be raised here.",
    },
    "label.allegation_stricter": {
      id: "Label laporan lebih ketat daripada label kasus.",
      en: "The allegation bears a stricter label than the case.",
    },
    "label.red_needs_member": {
      id: "RED akan menutup akses Anda: anggota kasus yang menaikkannya ke RED.",
      en: "RED shuts you out: somebody who is in the case raises it to RED.",
    },
    "label.strict_needs_organisation": {
      id: "AMBER+STRICT akan menutup akses Anda: yang menaikkannya adalah organisasi yang mencatat kasus ini.",
      en: "AMBER+STRICT shuts you out: the organisation that recorded the case raises it to that.",
    },
    "label.decide_each": {
      id: "Putuskan untuk setiap hal yang sudah diserahkan: tetap boleh dibaca penerimanya, atau diakhiri.",
      en: "Decide on each thing that was given: its receiver keeps reading it, or that ends.",
    },
    "label.originator_only": {
      id: "TLP:AMBER+STRICT hanya diserahkan oleh organisasi yang mencatatnya.",
      en: "TLP:AMBER+STRICT is given only by the organisation that recorded it.",
    },
    "label.strict_needs_reason": {
      id: "Yang berlabel TLP:AMBER+STRICT hanya diserahkan dengan alasan tertulis. Isi alasannya.",
      en: "What is under TLP:AMBER+STRICT is given only with a reason on record. Say the reason.",
    },
    "label.not_public": {
      id: "Hanya TLP:CLEAR yang boleh sampai ke publik.",
      en: "Only TLP:CLEAR reaches the public.",
    },
    "label.exit_closed": {
      id: "Dengan label ini, isinya tidak boleh keluar lewat jalur ini.",
      en: "Under this label it does not leave this way.",
    },
    "label.named_only": {
      id: "TLP:RED hanya untuk orang yang disebut namanya, tidak untuk yang lain.",
      en: "TLP:RED is for the people named on it and for nobody else.",
    },
    "label.organisation_only": {
      id: "TLP:AMBER+STRICT tidak keluar dari organisasi.",
      en: "TLP:AMBER+STRICT stays within the organisation.",
    },
  },
} as const satisfies Noun;
