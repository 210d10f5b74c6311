import type { Noun } from "./noun";

/** Closing and reopening a case in words. */
export default {
  words: {
    look: { id: "Lihat", en: "See it" },
    title: { id: "Penutupan", en: "Closure" },
    hanging: { id: "Hambatan penutupan", en: "Obstacles to closure" },
    nothing: {
      id: "Tidak ada hambatan. Kasus dapat ditutup.",
      en: "There is no obstacle. The case can be closed.",
    },
    close_title: { id: "Tutup kasus", en: "Close the case" },
    close_note: {
      id: "Sesudah itu tidak ada catatan baru sampai kasus dibuka kembali.",
      en: "After that nothing new is recorded until it is reopened.",
    },
    goes_on: { id: "Apa yang tetap berjalan", en: "What continues" },
    goes_on_note: {
      id: "Yang ditulis Kepolisian pada rujukan yang ada padanya (penerimaan, perkembangan, hasil, atau bahwa rujukan itu tidak diterima), dan penjagaan barang bukti. Penutupan tetap tercatat.",
      en: "What the police write on a referral they have (receipt, progress, outcome, or that they decline it), and the custody of evidence. The closure stays on record.",
    },
    outcome: { id: "Hasil", en: "Outcome" },
    reason: { id: "Alasan", en: "Reason" },
    reason_hint: {
      id: "Sekurangnya 20 karakter. Menjadi bagian catatan.",
      en: "At least 20 characters. Part of the record.",
    },
    stays_open: { id: "Yang tetap terbuka", en: "What stays open" },
    over_reason: {
      id: "Alasan menutup meskipun ada hambatan",
      en: "Reason for closing despite the obstacles",
    },
    over_hint: {
      id: "Hanya pemberi persetujuan yang dapat menutup kasus dengan hambatan. Catatan menyimpan daftar dan alasan ini.",
      en: "Only an approver closes despite obstacles. The record keeps the list and this reason.",
    },
    act: { id: "Tutup kasus", en: "Close the case" },
    reopen_title: { id: "Buka kembali kasus", en: "Reopen the case" },
    reopen_act: { id: "Buka kembali kasus", en: "Reopen the case" },
    closed_by: { id: "Ditutup oleh {who}", en: "Closed by {who}" },
    closed_over: { id: "Ditutup dengan hambatan: {list}", en: "Closed despite: {list}" },
    reopened: { id: "Dibuka kembali {date}: {reason}", en: "Reopened {date}: {reason}" },
  },
  tabs: { closure: { id: "Penutupan", en: "Closure" } },
  acts: {
    "case.close": { id: "menutup kasus", en: "closed the case" },
    "case.close-over": { id: "menutup kasus dengan hambatan", en: "closed the case despite obstacles" },
    "case.reopen": { id: "membuka kembali kasus", en: "reopened the case" },
  },
  obstacles: {
    waved_away_by_one: {
      hangs: {
        id: "Satu orang menyatakan semua alur tidak diperlukan, sedangkan {count, plural, other {# klaim}} belum memiliki temuan.",
        en: "One person decided that no workstream is needed, over {count, plural, one {# claim} other {# claims}} without a finding.",
      },
      mend: { id: "Lihat putusannya", en: "See the decisions" },
    },
  },
  refusals: {
    "case.waved_away_by_oneself": {
      id: "Anda sendiri yang menyatakan semua alur tidak diperlukan; pemberi persetujuan lain yang menutup kasus ini.",
      en: "You yourself decided that no workstream is needed; another approver closes this case.",
    },
    "case.closed": {
      id: "Kasus ini sudah ditutup. Buka kembali terlebih dahulu.",
      en: "The case is closed. Reopen it first.",
    },
    "case.not_closed": { id: "Kasus ini belum ditutup.", en: "The case is not closed." },
    "case.hanging": {
      id: "Masih ada hambatan penutupan. Daftarnya ada di halaman ini.",
      en: "Obstacles to closure remain. They are listed on this page.",
    },
    "case.approver_closes_over": {
      id: "Hanya pemberi persetujuan yang dapat menutup kasus dengan hambatan.",
      en: "Only an approver closes despite obstacles.",
    },
  },
  fields: {
    outcome_without_finding: {
      id: "Hasil ini memerlukan temuan yang menyatakannya terbukti.",
      en: "This outcome needs a finding that says so.",
    },
  },
} as const satisfies Noun;
