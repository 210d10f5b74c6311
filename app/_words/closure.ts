import type { ObstacleKey } from "@/lib/closure/obstacles";
import type { Noun } from "./noun";
import type { Said } from "./said";

/** Closing and reopening a case in words. */
export default {
  words: {
    title: { id: "Penutupan", en: "Closure" },
    hanging: { id: "Yang masih tertinggal", en: "What still hangs" },
    nothing: {
      id: "Tidak ada yang tertinggal. Kasus dapat ditutup.",
      en: "Nothing hangs. The case can be closed.",
    },
    obstacle: {
      claims_without_finding: {
        id: "{count, plural, other {# klaim belum memiliki temuan.}}",
        en: "{count, plural, one {# claim has no finding.} other {# claims have no finding.}}",
      },
      positions_asked: {
        id: "{count, plural, other {# sikap sudah diminta dan belum dijawab.}}",
        en: "{count, plural, one {# position was asked for and not answered.} other {# positions were asked for and not answered.}}",
      },
      exposures_open: {
        id: "{count, plural, other {# kerentanan belum ditutup.}}",
        en: "{count, plural, one {# exposure is not closed.} other {# exposures are not closed.}}",
      },
      police_undecided: {
        id: "Belum diputuskan apakah pekerjaan kepolisian diperlukan.",
        en: "Nobody has decided whether police work is needed.",
      },
      referral_open: {
        id: "Rujukan kepada kepolisian belum selesai.",
        en: "A referral to the police is not concluded.",
      },
      statement_missing: {
        id: "Belum ada pernyataan, dan belum diputuskan bahwa pernyataan tidak diperlukan.",
        en: "There is no statement, and nobody has decided that none is needed.",
      },
      statements_in_work: {
        id: "{count, plural, other {# pernyataan belum terbit.}}",
        en: "{count, plural, one {# statement is not published.} other {# statements are not published.}}",
      },
      deadlines_running: {
        id: "{count, plural, other {# tenggat masih berjalan.}}",
        en: "{count, plural, one {# deadline runs.} other {# deadlines run.}}",
      },
    } as const satisfies Record<ObstacleKey, Said>,
    mend: {
      claims_without_finding: { id: "Buat temuan", en: "Make a finding" },
      positions_asked: { id: "Lihat siapa yang diminta", en: "See who was asked" },
      exposures_open: { id: "Buka kerentanan", en: "Open the exposures" },
      police_undecided: { id: "Putuskan", en: "Decide" },
      referral_open: { id: "Lihat rujukan", en: "See the referral" },
      statement_missing: { id: "Susun pernyataan atau putuskan", en: "Draft a statement or decide" },
      statements_in_work: { id: "Buka pernyataan", en: "Open the statements" },
      deadlines_running: { id: "Buka tenggat", en: "Open the deadlines" },
    } as const satisfies Record<ObstacleKey, Said>,
    close_title: { id: "Tutup kasus", en: "Close the case" },
    close_note: {
      id: "Kasus yang ditutup tidak menerima catatan baru sampai dibuka kembali, dengan dua kekecualian: yang ditulis Kepolisian pada rujukan yang ada padanya (penerimaan, perkembangan, hasil, atau bahwa rujukan itu tidak diterima), dan penjagaan barang bukti, yang terus berjalan. Penutupan tetap tercatat.",
      en: "A closed case takes no further records until it is reopened, with two exceptions: what the police write on a referral they have (receipt, progress, outcome, or that they decline it), and the custody of evidence, which goes on. The closure stays on record.",
    },
    outcome: { id: "Hasil", en: "Outcome" },
    reason: { id: "Alasan", en: "Reason" },
    reason_hint: {
      id: "Sedikitnya 20 huruf. Menjadi bagian catatan.",
      en: "At least 20 characters. Part of the record.",
    },
    stays_open: { id: "Yang tetap terbuka", en: "What stays open" },
    over_reason: {
      id: "Alasan menutup meskipun ada yang tertinggal",
      en: "Reason for closing over what hangs",
    },
    over_hint: {
      id: "Hanya pejabat pengesah yang dapat menutup kasus dengan hambatan. Catatan menyimpan daftar dan alasan ini.",
      en: "Only an approver closes over obstacles. The record keeps the list and this reason.",
    },
    act: { id: "Tutup kasus", en: "Close the case" },
    blocked_role: {
      id: "Kasus ditutup oleh koordinator atau pejabat pengesah.",
      en: "A coordinator or an approver closes a case.",
    },
    reopen_title: { id: "Buka kembali kasus", en: "Reopen the case" },
    reopen_act: { id: "Buka kembali kasus", en: "Reopen the case" },
    closed_by: { id: "Ditutup oleh {who}", en: "Closed by {who}" },
    closed_over: { id: "Ditutup dengan hambatan: {list}", en: "Closed over: {list}" },
    reopened: { id: "Dibuka kembali {date}: {reason}", en: "Reopened {date}: {reason}" },
  },
  acts: {
    "case.close": { id: "menutup kasus", en: "closed the case" },
    "case.close-over": { id: "menutup kasus dengan hambatan", en: "closed the case over obstacles" },
    "case.reopen": { id: "membuka kembali kasus", en: "reopened the case" },
  },
  refusals: {
    "case.closed": {
      id: "Kasus ini sudah ditutup. Buka kembali terlebih dahulu.",
      en: "The case is closed. Reopen it first.",
    },
    "case.not_closed": { id: "Kasus ini belum ditutup.", en: "The case is not closed." },
    "case.hanging": {
      id: "Masih ada yang tertinggal. Daftarnya ada di halaman ini.",
      en: "Something still hangs. It is listed on this page.",
    },
    "case.approver_closes_over": {
      id: "Hanya pejabat pengesah yang dapat menutup kasus dengan hambatan.",
      en: "Only an approver closes over what hangs.",
    },
  },
} as const satisfies Noun;
